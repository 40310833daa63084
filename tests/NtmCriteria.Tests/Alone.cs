using Xunit;

namespace NtmCriteria.Tests;

/// <summary>Tests that measure the memory of the whole program: nothing may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
