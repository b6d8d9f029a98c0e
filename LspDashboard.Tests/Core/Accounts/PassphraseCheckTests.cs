using LspDashboard.Core.Accounts;

namespace LspDashboard.Tests.Core.Accounts;

public class PassphraseCheckTests
{
    [Theory]
    [InlineData("kettle meadow violin umbrella")]
    [InlineData("sieben Zwerge tanzen")]
    [InlineData("tG7#kLm2!qWzR9x")]
    [InlineData("marmalade-on-the-roof")]
    [InlineData("my dragon eats parsnips")] // a common word is no harm where others stand beside it
    public void Problem_LongAndOwn_IsNone(string passphrase) => Assert.Null(PassphraseCheck.Problem(passphrase, "Ann Smith", "ann.smith", "Halton"));

    [Theory]
    [InlineData("thirteen char")] // 13
    [InlineData("")]
    public void Problem_Short_SaysHowLong(string passphrase) => Assert.Contains("at least 14 characters", PassphraseCheck.Problem(passphrase), StringComparison.Ordinal);

    [Theory]
    [InlineData("password123456")]
    [InlineData("P4ssw0rd!P4ssw0rd?")]
    [InlineData("password 19451730")] // digits that could be letters are digits too
    [InlineData("correct horse battery staple")]
    [InlineData("CorrectHorseBatteryStaple1")]
    [InlineData("qwertyuiop12345")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("abcdefghijklmno")]
    [InlineData("12345678901234567890")]
    [InlineData("zyxwvutsrqponm")]
    [InlineData("iloveyou1234567")]
    [InlineData("Welcome January 2025")]
    [InlineData("LetMeInLetMeIn99")]
    [InlineData("youll never walk alone")]
    [InlineData("aaaaaaaaaaaabbbb")]
    public void Problem_TriedFirst_IsRefused(string passphrase) => Assert.NotNull(PassphraseCheck.Problem(passphrase));

    [Theory]
    [InlineData("xyzxyzxyzxyzxyz")]
    [InlineData("wombatwombatwombat")]
    [InlineData("zzzzzzzzzzzzzzzz")]
    public void Problem_Repeated_SaysSo(string passphrase) => Assert.Contains("repeats itself", PassphraseCheck.Problem(passphrase), StringComparison.Ordinal);

    [Theory]
    [InlineData("Okafor Adaeze 1970")]
    [InlineData("adaeze.okafor.halton")]
    public void Problem_OwnNameAndPlace_SaysSo(string passphrase) =>
        Assert.Contains("own name or place", PassphraseCheck.Problem(passphrase, "Adaeze Okafor", "adaeze.okafor", "Halton"), StringComparison.Ordinal);

    [Fact]
    public void Problem_VeryLong_IsRefused() => Assert.Contains("at most 256", PassphraseCheck.Problem(string.Concat(Enumerable.Repeat("kettle meadow violin ", 13))), StringComparison.Ordinal);
}
