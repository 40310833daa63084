namespace NtmCriteria.ProgramTests;

/// <summary>A test that needs other programs; where one is missing it is skipped, and says how to install it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsFactAttribute : FactAttribute
{
    /// <summary>A test that runs where these programs are.</summary>
    /// <param name="programs">What it needs.</param>
    public NeedsFactAttribute(params Needed[] programs)
    {
        Programs = programs;
        Skip = Machine.FirstMissing(programs);
    }

    /// <summary>What it needs.</summary>
    public IReadOnlyList<Needed> Programs { get; }
}
