namespace LspDashboard.Web.Api;

/// <summary>A place in a comparison; lower and upper are the ends of its 95 % interval.</summary>
public sealed record ComparedPlaceJson(string Area, string Name, double Value, double? Lower, double? Upper, double? Count, double? Base, bool IsOwn);
