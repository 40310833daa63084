using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>Compares by content and order: immutable arrays themselves are equal only when they are one array.</summary>
internal static class InOrder
{
    public static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual) => Assert.Equal(expected.ToArray(), [.. actual]);
}
