using System.Collections.Immutable;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>
/// Checks rule documents: what their reader refuses, and beyond it what they mean. Pure: the same documents, options
/// and library give the same findings.
/// </summary>
public static class RuleCheck
{
    // Each looks at one thing. A document that its reader refuses is not looked at further.
    private static readonly Action<CheckedSet, CheckLog>[] OfSets =
    [
        ShareCheck.Run, PlausibilityCheck.Run, WholeCountCheck.Run, YearCheck.Run, TierCheck.Run, SourceCheck.Run,
        InstrumentCheck.Run, EvidenceCheck.Run, LabelCheck.Run, OrphanCheck.Run, ReferenceCheck.Run, CircleCheck.Run,
        OverlapCheck.Run, RegisterCheck.Run, CompletenessCheck.Run, LimitCheck.Run,
    ];

    private static readonly Action<CheckedDocument, CheckLog>[] OfDocuments =
    [
        LevelLineCheck.Run, StaleCheck.Run, CalendarCheck.Run, StandardCheck.Run, TableReferenceCheck.Run, LimitCheck.Run,
    ];

    /// <summary>The documents that come with the library, each under <c>builtin:</c> and its path.</summary>
    public static ImmutableArray<RuleSource> Builtin => EmbeddedRules.Sources;

    /// <summary>Checks documents, each against the others and, for what they do not hold, against the national rules.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="options">What to compare with.</param>
    /// <returns>The findings by document in the order given, then by place.</returns>
    /// <exception cref="ArgumentException">
    /// A period of freshness is given without a day to count up to, or with hours and minutes.
    /// </exception>
    public static ImmutableArray<CheckFinding> Run(IEnumerable<RuleSource> documents, CheckOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (options is { StaleAfter: not null, On: null })
            throw new ArgumentException("A reading is stale on a day: expected On beside StaleAfter.", nameof(options));
        if (options.StaleAfter is { HasTimeComponent: true })
            throw new ArgumentException("Readings are dated by day: expected a period of days, months or years.", nameof(options));
        var log = new CheckLog(options);
        var world = CheckWorld.Read(documents, log);
        foreach (var document in world.Documents)
        {
            foreach (var set in document.Sets)
                foreach (var check in OfSets)
                    check(set, log);
            foreach (var check in OfDocuments) check(document, log);
        }

        return log.Findings(world.Names);
    }
}
