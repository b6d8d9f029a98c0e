using System.Globalization;

namespace LspDashboard.Tests.Architecture;

#pragma warning disable CA1812, CA1823, CA1822, CS0169, CS0649, CA1852, MA0011, IDE0044, IDE0051, CA2211, RS0030, MA0132, CA1024

/// <summary>What the scanner must find: nothing here is ever run.</summary>
internal class Forbidden
{
    public static string Word => "";
}

/// <summary>Uses <see cref="Forbidden"/> in every place a type can be used, and reads the clock.</summary>
internal static class Planted
{
    public static string Now => DateTime.UtcNow.ToString(CultureInfo.InvariantCulture);

    internal sealed class InAField
    {
        private Forbidden? _field;
    }

    internal sealed class InASignature
    {
        public Forbidden? Give(Forbidden? taken) => taken;
    }

    internal sealed class InCode
    {
        public string Give() => Forbidden.Word;
    }

    internal sealed class InAsyncCode
    {
        public async Task<string> GiveAsync()
        {
            await Task.Yield();
            return Forbidden.Word;
        }
    }

    internal sealed class InAnIterator
    {
        public IEnumerable<string> Give()
        {
            yield return Forbidden.Word;
        }
    }

    internal sealed class AsAnArgument
    {
        public object Give() => Array.Empty<List<Forbidden>>();
    }

    internal sealed class AsABase : Forbidden;
}
