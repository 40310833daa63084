using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>What nothing refers to: an instrument that no rule names, an input that no rule reads, a set that no day asks for.</summary>
internal static class OrphanCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var named = set.Versions.Select(v => v.Version.Instrument)
            .Concat(set.Definition.Strata.Overrides.Select(o => o.Source.Instrument)).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, instrument) in set.Definition.Instruments.Index())
            if (!named.Contains(instrument.Id))
                log.Add(
                    MeaningCodes.UnusedInstrument, set.Document, string.Create(CultureInfo.InvariantCulture, $"{set.Root}.instruments[{i}]"),
                    $"no rule of {set.Id} names {instrument.Id}; expected a version or override that does",
                    $"không quy định nào của {set.Id} dẫn {instrument.Id}; cần phiên bản hoặc quy tắc dẫn văn bản này");
        foreach (var version in set.Versions) Inputs(version, log);
        if (set.Definition.Province is null && !set.Document.World.Calendar.Lines.SelectMany(l => l.Entries).Any(e => e.SetId == set.Id))
            log.Add(
                MeaningCodes.NoDayAsks, set.Document, set.Root + ".id",
                $"no line of the calendar names {set.Id}: it is found by its id alone; expected an entry for its days",
                $"lịch không có dòng nào nêu {set.Id}: chỉ tìm được bằng mã; cần một dòng cho các ngày của bộ");
    }

    private static void Inputs(CheckedVersion version, CheckLog log)
    {
        var requirement = version.Version.Requirement;
        var read = requirement.Parts.Select(p => p.Part.Condition?.Input)
            .Concat(version.Tables.SelectMany(t => t.Requirement.Cells ?? []).OfType<FactorOfOwn>().Select(f => f.Baseline))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (i, input) in version.Version.Inputs.Index())
            if (!read.Contains(input.Id))
                log.Add(
                    MeaningCodes.UnusedInput, version.Set.Document, string.Create(CultureInfo.InvariantCulture, $"{version.Path}.inputs[{i}]"),
                    $"nothing reads the input {input.Id}; expected a condition or a baseline that does",
                    $"không gì dùng số liệu đầu vào {input.Id}; cần một điều kiện hoặc số gốc dùng nó");
    }
}
