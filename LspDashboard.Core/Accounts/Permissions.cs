namespace LspDashboard.Core.Accounts;

/// <summary>The one table of who may do what.</summary>
public static class Permissions
{
    private static readonly Dictionary<Role, Permission[]> Table = new()
    {
        [Role.Viewer] = [Permission.See],
        [Role.Executive] = [Permission.See, Permission.SeeReturns, Permission.SeeHistory, Permission.DecideOwnership, Permission.KeepMinutes],
        [Role.Partner] = [Permission.See, Permission.SeeReturns, Permission.SendReturns, Permission.WriteCommentary, Permission.EditDelivery],
        [Role.Advisor] =
        [
            Permission.See, Permission.SeeReturns, Permission.SendReturns, Permission.DecideReturns, Permission.WriteCommentary, Permission.AgreeCommentary,
            Permission.EditDelivery, Permission.Judge, Permission.SetTargets, Permission.SetUp, Permission.DecideOwnership, Permission.SeeHistory, Permission.KeepMinutes, Permission.PublishPacks,
        ],
        [Role.Coordinator] =
        [
            Permission.See, Permission.SeeReturns, Permission.WriteCommentary, Permission.AgreeCommentary, Permission.EditDelivery, Permission.Judge,
            Permission.SetUp, Permission.DecideOwnership, Permission.SeeHistory, Permission.KeepMinutes, Permission.PublishPacks,
        ],
        [Role.Administrator] = Enum.GetValues<Permission>(),
    };

    /// <summary>True where the role may.</summary>
    public static bool Allows(this Role role, Permission permission) => Table[role].Contains(permission);

    /// <summary>True for what a partner may only for its own indicators and returns.</summary>
    public static bool IsForOwnOnly(this Role role, Permission permission) => role == Role.Partner && permission != Permission.See;
}
