namespace LspDashboard.Core.Delivery;

/// <summary>Whether it is said who does something: a partner or a body, and only one of them.</summary>
internal static class OwnerCheck
{
    public const string Field = "Owner";
    public const int LongestRole = 120;

    public static void Add(Dictionary<string, string> problems, int? partnerId, int? bodyId, string role)
    {
        if (partnerId is null && bodyId is null) problems[Field] = "Say who: the partner or the body that answers for it.";
        else if (partnerId is not null && bodyId is not null) problems[Field] = "Name the partner or the body, not both: one of them answers for it.";
        if (role.Length > LongestRole) problems["OwnerRole"] = "Keep the role within 120 characters.";
    }
}
