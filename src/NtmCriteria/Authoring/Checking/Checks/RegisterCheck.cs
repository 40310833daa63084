using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>
/// Ids keep the meaning with which they were published. The register tells what that was; a label that shares few words
/// with any published one, or another unit, is another meaning.
/// </summary>
internal static class RegisterCheck
{
    /// <summary>One use of an id.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="Unit">The unit of its value, or null.</param>
    /// <param name="Label">Its label, in Vietnamese.</param>
    /// <param name="Path">Where it stands.</param>
    internal sealed record Use(string Id, string? Unit, string Label, string Path);

    public static void Run(CheckedSet set, CheckLog log) =>
        Compare(log, set.Document, set.Id, set.Root + ".criteria", Uses(set));

    /// <summary>Every id of a set: of indicators, parts and inputs, once for each version.</summary>
    public static IEnumerable<Use> Uses(CheckedSet set)
    {
        foreach (var version in set.Versions)
        {
            yield return new(version.Indicator.Id, version.Version.Unit?.Id, version.Version.Label.Vi, version.Path);
            foreach (var (i, part) in version.Version.Requirement.Parts.Index())
                yield return new(
                    part.Part.Id, part.Part.Unit?.Id, part.Part.Label.Vi,
                    string.Create(CultureInfo.InvariantCulture, $"{version.Path}.requirement.parts[{i}]"));
            foreach (var (i, input) in version.Version.Inputs.Index())
                yield return new(
                    input.Id, input.Unit?.Id, input.Label.Vi, string.Create(CultureInfo.InvariantCulture, $"{version.Path}.inputs[{i}]"));
        }
    }

    public static void Compare(CheckLog log, CheckedDocument document, string set, string root, IEnumerable<Use> uses)
    {
        if (IdRegister.National.Find(set) is not { } published) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            seen.Add(use.Id);
            if (!published.TryGetValue(use.Id, out var meaning))
                log.Add(
                    MeaningCodes.NotRegistered, document, use.Path, $"{set} was never published with the id {use.Id}; expected it in the register",
                    $"{set} chưa từng công bố mã {use.Id}; cần có trong sổ mã");
            else Compare(log, document, use, meaning);
        }

        foreach (var id in published.Keys.Where(id => !seen.Contains(id)).Order(StringComparer.Ordinal))
            log.Add(
                MeaningCodes.IdGone, document, root, $"{set} was published with the id {id}, which is gone; expected every published id",
                $"{set} đã công bố mã {id}, nay không còn; cần mọi mã đã công bố");
    }

    /// <summary>Whether a use is of another unit, or in words too far from every published label.</summary>
    public static bool IsOtherMeaning(Use use, IdMeaning meaning) =>
        !meaning.Units.Contains(use.Unit ?? "", StringComparer.Ordinal) || !meaning.Labels.Any(label => SharedWords(label, use.Label) >= 0.5);

    private static void Compare(CheckLog log, CheckedDocument document, Use use, IdMeaning meaning)
    {
        if (!meaning.Units.Contains(use.Unit ?? "", StringComparer.Ordinal))
            log.Add(
                MeaningCodes.IdReused, document, use.Path,
                $"{use.Id} was published with the unit {Units(meaning, "none")}, and has {use.Unit ?? "none"} now; expected a new id for a new meaning",
                $"{use.Id} được công bố với đơn vị {Units(meaning, "không")}, nay là {use.Unit ?? "không"}; cần mã mới cho nghĩa mới");
        if (meaning.Labels.Contains(use.Label, StringComparer.Ordinal)) return;
        var same = meaning.Labels.Any(label => SharedWords(label, use.Label) >= 0.5);
        log.Add(
            same ? MeaningCodes.Reworded : MeaningCodes.IdReused, document, use.Path + ".label",
            $"{use.Id} was published as \"{meaning.Labels[^1]}\" and reads \"{use.Label}\" now; "
            + (same ? "expected the same meaning in other words" : "expected a new id for a new meaning"),
            $"{use.Id} được công bố là \"{meaning.Labels[^1]}\", nay là \"{use.Label}\"; "
            + (same ? "cần cùng nghĩa, chỉ khác lời" : "cần mã mới cho nghĩa mới"));
    }

    private static string Units(IdMeaning meaning, string none) =>
        string.Join(", ", meaning.Units.Select(u => u.Length == 0 ? none : u));

    /// <summary>The share of words that two labels have in common, from 0 to 1.</summary>
    private static double SharedWords(string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        var common = words.Count(others.Contains);
        return common == 0 ? 0 : (double)common / (words.Count + others.Count - common);

        static ImmutableHashSet<string> Words(string text) =>
            [.. VietnameseText.Key(text).Split([' ', ',', '.', ';', ':', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries)];
    }
}
