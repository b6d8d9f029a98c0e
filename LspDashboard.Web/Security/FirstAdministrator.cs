using System.Security.Cryptography;
using System.Text;

namespace LspDashboard.Web.Security;

/// <summary>
/// The code by which the first administrator is made: shown on the console, where only who started the program sees it. Kept in memory,
/// new at each start, good for one account, a day and few tries.
/// </summary>
public sealed class FirstAdministrator(TimeProvider time)
{
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private const int Length = 12;
    private const int Tries = 10;
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);
    private readonly Lock _gate = new();
    private string? _code;
    private DateTimeOffset _until;
    private int _tries;

    /// <summary>Makes the code.</summary>
    public string Open()
    {
        lock (_gate)
        {
            (_code, _until, _tries) = (RandomNumberGenerator.GetString(Letters, Length), time.GetUtcNow() + Lasts, 0);
            return _code;
        }
    }

    /// <summary>True where somebody can still be made by a code.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_gate) return _code is not null && time.GetUtcNow() < _until && _tries < Tries;
        }
    }

    /// <summary>True where this is the code; it counts as a try.</summary>
    public bool IsRight(string typed)
    {
        lock (_gate)
        {
            if (!IsOpen) return false;
            _tries++;
            return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(typed.Trim().ToUpperInvariant()), Encoding.UTF8.GetBytes(_code!));
        }
    }

    /// <summary>Spends the code; only the first who does is told true.</summary>
    public bool Spend(string typed)
    {
        lock (_gate)
        {
            if (!IsRight(typed)) return false;
            _code = null;
            return true;
        }
    }
}
