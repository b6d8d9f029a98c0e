using System.Globalization;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>
/// Works out a formula as it is printed, by school rules: numbers, symbols, + - / ^ √ | | ( ), side by side for times, min, max, and
/// χ²(p, k) for the quantile of k degrees of freedom (k even). A comma outside brackets ends it: words follow.
/// </summary>
internal sealed class FormulaReader
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, double> _values;
    private int _at;

    private FormulaReader(string text, IReadOnlyDictionary<string, double> values) => (_text, _values) = (text, values);

    public static double Evaluate(string formula, IReadOnlyDictionary<string, double> values)
    {
        var reader = new FormulaReader(formula, values);
        var result = reader.Sum();
        return reader.Next is '\0' or ',' ? result : throw new FormatException($"\"{formula}\" cannot be read from {reader._at.ToString(CultureInfo.InvariantCulture)}.");
    }

    // The next sign that is no space; 0 at the end.
    private char Next
    {
        get
        {
            while (_at < _text.Length && _text[_at] == ' ') _at++;
            return _at < _text.Length ? _text[_at] : '\0';
        }
    }

    private bool Take(char sign)
    {
        if (Next != sign) return false;
        _at++;
        return true;
    }

    private double Sum()
    {
        var sum = Product();
        while (true)
        {
            if (Take('+')) sum += Product();
            else if (Take('-')) sum -= Product();
            else return sum;
        }
    }

    private double Product()
    {
        var product = Signed();
        while (true)
        {
            if (Take('/')) product /= Signed();
            else if (Next is '(' or '√' || char.IsLetterOrDigit(Next)) product *= Power();
            else return product;
        }
    }

    private double Signed() => Take('-') ? -Power() : Power();

    private double Power()
    {
        var value = Atom();
        return Take('^') ? Math.Pow(value, Signed()) : value;
    }

    private double Atom()
    {
        if (Take('(')) return Closed(Sum(), ')');
        if (Take('|')) return Math.Abs(Closed(Sum(), '|'));
        if (Take('√')) return Math.Sqrt(Atom());
        return char.IsAsciiDigit(Next) ? Number() : Named();
    }

    private double Number()
    {
        var from = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        return double.Parse(_text.AsSpan(from, _at - from), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private double Named()
    {
        var (from, _) = (_at, Next);
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '²')) _at++;
        var name = _text[from.._at].Trim();
        if (name is not ("min" or "max" or "χ²") || !Take('(')) return _values[name];
        var first = Sum();
        Closed(0, ',');
        var second = Closed(Sum(), ')');
        return name switch { "min" => Math.Min(first, second), "max" => Math.Max(first, second), _ => ChiSquared(first, second) };
    }

    private double Closed(double value, char sign) => Take(sign) ? value : throw new FormatException($"\"{_text}\" lacks a {sign}.");

    // P(chi-squared of 2k degrees <= 2m) is the chance of k events or more where m are expected, so the quantile is found by halving.
    private static double ChiSquared(double share, double degrees)
    {
        var (low, high) = (0.0, 1000.0);
        for (var i = 0; i < 200; i++)
        {
            var (middle, below, term) = ((low + high) / 2, 0.0, Math.Exp(-(low + high) / 2));
            for (var k = 0; k < degrees / 2; k++, term *= middle / k) below += term;
            (low, high) = 1 - below < share ? (middle, high) : (low, middle);
        }
        return 2 * low;
    }
}
