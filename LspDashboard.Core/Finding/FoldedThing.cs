namespace LspDashboard.Core.Finding;

/// <summary>A thing with its texts folded once, so that each key pressed costs only comparing.</summary>
internal sealed class FoldedThing
{
    // Shorter words are too like one another to guess at.
    private const int ShortestToGuess = 5;
    private readonly string _code;
    private readonly string _letters;
    private readonly string _number;
    private readonly string _name;
    private readonly string _beside;
    private readonly string _definition;
    private readonly string[] _words;

    public FoldedThing(Findable thing, int order)
    {
        (Thing, Order) = (thing, order);
        _code = CodeForm.Of(FoldedText.Of(thing.Code));
        (_letters, _number) = CodeForm.Parts(_code);
        _name = FoldedText.Of(thing.Name);
        _beside = " " + FoldedText.Of($"{thing.AlsoCalled} {FindWords.Asked(thing.Kind)} {thing.Where} {thing.Code}");
        _definition = FoldedText.Of(thing.Definition);
        _words = FoldedText.Words(_name);
    }

    public Findable Thing { get; }
    public int Order { get; }

    /// <summary>How long its name is: of two that fit equally, the one that says less besides is meant.</summary>
    public int Length => _name.Length;

    /// <summary>How all that was typed fits, taken as a code; null where it does not.</summary>
    public FindMatch? AsCode(string typed) =>
        _code.Length == 0 || typed.Length == 0 ? null
        : typed == _code || typed == NationalNumber ? FindMatch.ExactCode
        : typed == _letters || (typed.AsSpan().ContainsAnyInRange('0', '9') && (_code.StartsWith(typed, StringComparison.Ordinal) || NationalNumber.StartsWith(typed, StringComparison.Ordinal))) ? FindMatch.CodePrefix
        : null;

    /// <summary>How one typed word fits, at its best; null where it does not.</summary>
    public FindMatch? Of(string word) =>
        AsCode(word) is { } code ? code
        : Begun(word) >= 0 ? FindMatch.WordStart
        : _name.Contains(word, StringComparison.Ordinal) ? FindMatch.Contains
        : _beside.Contains(" " + word, StringComparison.Ordinal) ? FindMatch.Beside
        : _definition.Contains(word, StringComparison.Ordinal) ? FindMatch.Definition
        : word.Length >= ShortestToGuess && !char.IsAsciiDigit(word[0]) && Array.Exists(_words, w => OneEdit.Begins(w, word)) ? FindMatch.Typo
        : null;

    /// <summary>How far into its name the word stands; before all others where the name is what was typed.</summary>
    public int Place(string folded, string word) => folded == _name ? -1 : Begun(word) is >= 0 and var begun ? begun : int.MaxValue;

    private int Begun(string word) => Array.FindIndex(_words, w => w.StartsWith(word, StringComparison.Ordinal));

    // Of the 198 a number alone is enough; "10" is no way to say CYP 10.
    private string NationalNumber => _letters == "ni" ? _number : "";
}
