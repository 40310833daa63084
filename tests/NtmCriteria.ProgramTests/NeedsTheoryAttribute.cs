namespace NtmCriteria.ProgramTests;

/// <summary>Tests that need other programs; where one is missing they are skipped, and say how to install it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsTheoryAttribute : TheoryAttribute
{
    /// <summary>Tests that run where these programs are.</summary>
    /// <param name="programs">What they need.</param>
    public NeedsTheoryAttribute(params Needed[] programs)
    {
        Programs = programs;
        Skip = Machine.FirstMissing(programs);
    }

    /// <summary>What they need.</summary>
    public IReadOnlyList<Needed> Programs { get; }
}
