namespace LspDashboard.Web.Security;

/// <summary>The secret of an authenticator app, as people type it and as apps read it.</summary>
public static class AppSecret
{
    /// <summary>In groups of four.</summary>
    public static string Grouped(string secret) => string.Join(' ', secret.ToLowerInvariant().Chunk(4).Select(c => new string(c)));

    /// <summary>The address that opens an app: six digits, every half minute, as all of them know.</summary>
    public static string Link(string secret, string signInName) => $"otpauth://totp/LspDashboard:{Uri.EscapeDataString(signInName)}?secret={secret}&issuer=LspDashboard";
}
