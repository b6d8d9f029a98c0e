using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Pages.Delivery;

/// <summary>Who can own an action or a risk, as a list to choose from: "p4" is a partner, "b2" a body.</summary>
internal static class OwnerChoice
{
    public static string Of(int? partnerId, int? bodyId) =>
        partnerId is { } p ? string.Create(CultureInfo.InvariantCulture, $"p{p}") : bodyId is { } b ? string.Create(CultureInfo.InvariantCulture, $"b{b}") : "";

    public static (int? PartnerId, int? BodyId) Read(string? choice)
    {
        if (choice is not { Length: > 1 } || !int.TryParse(choice.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return (null, null);
        return choice[0] == 'p' ? (id, null) : (null, id);
    }

    /// <summary>Those a visitor may give something to: a partner itself only. Who is closed is kept only where chosen already.</summary>
    public static IEnumerable<(string Group, string Value, string Name)> All(DeliveryRegister register, Visitor visitor, string chosen)
    {
        var partners = register.Partners.Where(p => visitor.May(Permission.EditDelivery, p.Id) && !(p.ClosedOn <= register.Day)).Select(p => ("Partners", Of(p.Id, null), p.Name));
        var bodies = visitor.May(Permission.EditDelivery, null) ? register.Bodies.Where(b => !(b.ClosedOn <= register.Day)).Select(b => ("Bodies", Of(null, b.Id), b.Name)) : [];
        var all = partners.Concat(bodies).ToList();
        var (partner, body) = Read(chosen);
        return chosen.Length == 0 || all.Exists(c => c.Item2 == chosen) ? all : all.Prepend(("Now", chosen, register.Owner(partner, body, "")));
    }
}
