using System.Xml;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The XML reader keeps every distinct name it meets for as long as it lives. A workbook has a few hundred; a file made to fill the memory has millions.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int Most = 10_000;

    private const int MostCharacters = 1_000_000;

    private int _count;
    private int _characters;

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    private string Counted(string added)
    {
        _characters += added.Length;
        return ++_count <= Most && _characters <= MostCharacters ? added
            : throw Refusal.Damaged($"a part in it uses more than {Refusal.Count(Most)} different names, or {Refusal.Count(MostCharacters)} characters of names");
    }
}
