using System.Buffers.Binary;
using System.Text;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>A call between a circuit and its page, as MessagePack writes it: enough of it to be a browser that draws nothing.</summary>
/// <param name="Target">The name of what is called.</param>
/// <param name="Arguments">Numbers as long, texts as string, everything else null.</param>
internal sealed record HubMessage(string Target, IReadOnlyList<object?> Arguments)
{
    private const int Call = 1;

    public static readonly byte[] Ping = [2, 0x91, 6];

    /// <summary>Reads all calls that are complete, and says how many bytes they took.</summary>
    public static (List<HubMessage> Calls, int Taken) Read(ReadOnlySpan<byte> bytes)
    {
        var (calls, taken) = (new List<HubMessage>(), 0);
        while (Length(bytes[taken..]) is var (length, head) && taken + head + length <= bytes.Length)
        {
            var at = 0;
            if (Value(bytes.Slice(taken + head, length), ref at) is List<object?> { Count: >= 5 } call && call[0] is long kind && kind == Call && call[3] is string target)
                calls.Add(new(target, call[4] as List<object?> ?? []));
            taken += head + length;
        }
        return (calls, taken);
    }

    /// <summary>A call that nobody answers; an id asks for an answer.</summary>
    public static byte[] Write(string? id, string target, params object?[] arguments)
    {
        using var body = new MemoryStream();
        body.Write([0x96, Call, 0x80]);
        Put(body, id);
        Put(body, target);
        body.WriteByte((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments) Put(body, argument);
        body.WriteByte(0x90);
        using var framed = new MemoryStream();
        for (var left = (uint)body.Length; ; left >>= 7)
        {
            framed.WriteByte((byte)((left & 0x7f) | (left > 0x7f ? 0x80u : 0)));
            if (left <= 0x7f) break;
        }
        body.WriteTo(framed);
        return framed.ToArray();
    }

    // Seven bits a byte, the lowest first; null where it is cut off.
    private static (int Length, int Head)? Length(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        for (var i = 0; i < bytes.Length && i < 5; i++)
        {
            length |= (bytes[i] & 0x7f) << (7 * i);
            if ((bytes[i] & 0x80) == 0) return (length, i + 1);
        }
        return null;
    }

    private static void Put(MemoryStream to, object? value)
    {
        Span<byte> number = stackalloc byte[8];
        switch (value)
        {
            case null: to.WriteByte(0xc0); break;
            case bool truth: to.WriteByte(truth ? (byte)0xc3 : (byte)0xc2); break;
            case long whole:
                to.WriteByte(0xd3);
                BinaryPrimitives.WriteInt64BigEndian(number, whole);
                to.Write(number);
                break;
            case string text:
                to.WriteByte(0xdb);
                var bytes = Encoding.UTF8.GetBytes(text);
                BinaryPrimitives.WriteInt32BigEndian(number, bytes.Length);
                to.Write(number[..4]);
                to.Write(bytes);
                break;
            default: throw new ArgumentException($"A {value.GetType().Name} is not among what is sent.", nameof(value));
        }
    }

    private static object? Value(ReadOnlySpan<byte> b, ref int at)
    {
        var head = b[at++];
        switch (head)
        {
            case <= 0x7f: return (long)head;
            case >= 0xe0: return (long)(sbyte)head;
            case <= 0x8f: return Many(b, ref at, 2 * (head & 0x0f));
            case <= 0x9f: return Many(b, ref at, head & 0x0f);
            case <= 0xbf: return Text(b, ref at, head & 0x1f);
            case 0xc2 or 0xc3: return head == 0xc3;
            case 0xc4: return Skip(ref at, Size(b, ref at, 1));
            case 0xc5: return Skip(ref at, Size(b, ref at, 2));
            case 0xc6: return Skip(ref at, Size(b, ref at, 4));
            case 0xca: return Skip(ref at, 4);
            case 0xcb: return Skip(ref at, 8);
            case >= 0xcc and <= 0xcf: return Number(b, ref at, 1 << (head - 0xcc));
            case >= 0xd0 and <= 0xd3: return Number(b, ref at, 1 << (head - 0xd0));
            case 0xd9: return Text(b, ref at, Size(b, ref at, 1));
            case 0xda: return Text(b, ref at, Size(b, ref at, 2));
            case 0xdb: return Text(b, ref at, Size(b, ref at, 4));
            case 0xdc: return Many(b, ref at, Size(b, ref at, 2));
            default: return null;
        }
    }

    private static List<object?> Many(ReadOnlySpan<byte> b, ref int at, int count)
    {
        var all = new List<object?>(count);
        for (var i = 0; i < count; i++) all.Add(Value(b, ref at));
        return all;
    }

    private static string Text(ReadOnlySpan<byte> b, ref int at, int length)
    {
        at += length;
        return Encoding.UTF8.GetString(b.Slice(at - length, length));
    }

    private static object? Skip(ref int at, int length)
    {
        at += length;
        return null;
    }

    private static int Size(ReadOnlySpan<byte> b, ref int at, int bytes) => (int)Number(b, ref at, bytes);

    // Ids count up from 0: none is ever so large that its sign would matter.
    private static long Number(ReadOnlySpan<byte> b, ref int at, int bytes)
    {
        long number = 0;
        for (var i = 0; i < bytes; i++) number = (number << 8) | b[at++];
        return number;
    }
}
