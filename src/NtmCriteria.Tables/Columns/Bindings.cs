using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Tables;

/// <summary>The binding of every day that occurs in a table; days with the same sets share one.</summary>
internal sealed class Bindings(CommuneTableOptions options, TableHeader header, Tier own)
{
    private readonly Dictionary<LocalDate, SetBinding> byDay = [];
    private readonly Dictionary<string, SetBinding> bySets = new(StringComparer.Ordinal);
    private LocalDate last;
    private SetBinding? lastBinding;

    public SetBinding On(LocalDate day)
    {
        if (lastBinding is not null && day == last) return lastBinding;
        if (!byDay.TryGetValue(day, out var binding))
        {
            var sets = SetsOn(day);
            var key = string.Join('|', sets.Select(s => $"{s.Id}@{s.VersionFrom}"));
            if (!bySets.TryGetValue(key, out binding))
                bySets.Add(key, binding = new(sets, header.Observations, own, options.KeepUnread));
            byDay.Add(day, binding);
        }

        (last, lastBinding) = (day, binding);
        return binding;
    }

    private ImmutableArray<CriteriaSet> SetsOn(LocalDate day)
    {
        if (options.Readers is { } readers) return [.. readers(day)];
        var sets = ImmutableArray.CreateBuilder<CriteriaSet>();
        foreach (var tier in Enum.GetValues<Tier>())
        {
            if (tier == Tier.None) continue;
            if (tier == own && options.SetId is { } id)
            {
                if (options.Rules.PeriodOf(id).Contains(day)) sets.Add(options.Rules.Get(id, day));
            }
            else if (options.Rules.Ask(Level.Commune, tier, day).Set is { } set) sets.Add(set);
        }

        return sets.ToImmutable();
    }
}
