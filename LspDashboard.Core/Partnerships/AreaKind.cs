namespace LspDashboard.Core.Partnerships;

public enum AreaKind
{
    Ward,
    LocalAuthority,
    County,
    Region,
    England,
}
