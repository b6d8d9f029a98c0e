namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>Makes one mutant after the other, the same for the same number to begin with.</summary>
public sealed class Mutator(IReadOnlyList<FuzzSeed> seeds, int random)
{
    private readonly Random _random = new(random);

    public Mutant Next()
    {
        // Four of five are the format nearly all returns come in; the real workbooks, which take longer, one of ten.
        var small = seeds.Where(s => s.Bytes.Length < 100_000).ToList();
        var from = _random.Next(10) == 0 ? seeds : small;
        from = _random.Next(5) > 0 && from.Any(s => s.IsZip) ? [.. from.Where(s => s.IsZip)] : from;
        var seed = from[_random.Next(from.Count)];
        return seed.IsZip && _random.Next(3) > 0 ? InsideZip(seed) : Outside(seed);
    }

    private Mutant Outside(FuzzSeed seed)
    {
        byte[] bytes = [.. seed.Bytes];
        switch (_random.Next(4))
        {
            case 0:
                return new("cut short", seed, bytes[.._random.Next(bytes.Length)], seed.IsZip);
            case 1:
                var (from, to) = (_random.Next(bytes.Length), _random.Next(bytes.Length));
                byte[] block = bytes[from..Math.Min(bytes.Length, from + 1 + _random.Next(64))];
                block.AsSpan(0, Math.Min(block.Length, bytes.Length - to)).CopyTo(bytes.AsSpan(to));
                return new("block copied elsewhere", seed, bytes, seed.IsZip);
            default:
                for (int changes = 1 + _random.Next(4); changes > 0; changes--)
                    bytes[_random.Next(bytes.Length)] = ByteMutations.Another(_random);
                return new("bytes changed", seed, bytes, seed.IsZip);
        }
    }

    private Mutant InsideZip(FuzzSeed seed)
    {
        var entries = ZipParts.Read(seed.Bytes);
        int at = _random.Next(entries.Count);
        var entry = entries[at];
        string kind;
        switch (_random.Next(6))
        {
            case 0:
                (kind, entries[at]) = ("byte changed in a part", entry with { Bytes = ByteMutations.Change(entry.Bytes, _random) });
                break;
            case 1:
                (kind, entries[at]) = ("part changed behind its checksum", entry with { StoredInstead = ByteMutations.Change(entry.Bytes, _random), Stored = true });
                return new(kind, seed, ZipParts.Write(entries), IsChecked: true);
            case 2:
                kind = "part removed";
                entries.RemoveAt(at);
                break;
            case 3:
                kind = "part twice";
                entries.Insert(_random.Next(entries.Count), entry with { Name = _random.Next(2) == 0 ? entry.Name : entry.Name.ToUpperInvariant() });
                break;
            case 4:
                int other = _random.Next(entries.Count);
                kind = "parts exchanged";
                (entries[at], entries[other]) = (entry with { Bytes = entries[other].Bytes }, entries[other] with { Bytes = entry.Bytes });
                break;
            default:
                (kind, entries[at]) = ("XML edited", entry with { Bytes = XmlMutations.Edit(entry.Bytes, _random) });
                break;
        }
        return new(kind, seed, ZipParts.Write(entries), IsChecked: false);
    }
}
