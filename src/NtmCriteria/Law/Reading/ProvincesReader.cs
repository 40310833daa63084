using System.Collections.Immutable;
using NodaTime;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>Reads the document of provinces strictly: what became of each, from which day, and where that stands.</summary>
internal static class ProvincesReader
{
    public const string Schema = "ntm-provinces/1";

    private static readonly ObjectShape<ProvinceEntry> Entry = new("provinceEntry", o => new(
        o.Needs("name", Filled), o.May("after", Filled), o.May("from", Date), o.May("note", Text), o.May("evidence", KnownEvidence),
        o.May("reference", Filled)));

    public static readonly ObjectShape<ProvincesDocument> Shape = new("provinces", o =>
    {
        o.Needs("schema", Kind(Schema));
        o.May("$schema", Text);
        return new(o.NeedsEach("provinces", Entry), o.Needs("evidence", KnownEvidence), o.Needs("reference", Filled));
    });

    public static ProvincesDocument Read(DocumentReader reader)
    {
        var document = reader.Read(Shape);
        reader.Require(!string.IsNullOrWhiteSpace(document.Reference), "$.reference", ProblemCode.Source, "referenceEmpty");
        for (var i = 0; i < document.Provinces.Length; i++)
        {
            var (entry, path) = (document.Provinces[i], $"$.provinces[{i}]");
            reader.Require(
                document.Provinces.Take(i).All(other => other.Name != entry.Name), path + ".name", ProblemCode.Id, "provinceNamedTwice",
                ("province", entry.Name));
            reader.Require(!string.IsNullOrWhiteSpace(entry.Name), path + ".name", ProblemCode.Label, "provinceEmpty");
            reader.Require(entry.After is null || !string.IsNullOrWhiteSpace(entry.After), path + ".after", ProblemCode.Label, "provinceEmpty");
            reader.Require(entry.Reference is null || !string.IsNullOrWhiteSpace(entry.Reference), path + ".reference", ProblemCode.Source, "referenceEmpty");
            reader.Require(entry.After is null == entry.From is null, path, ProblemCode.Completeness, "provinceAfterAndFrom");
        }

        reader.Finish();
        return document;
    }
}

/// <summary>The provinces before the reform of 2025, and where the reform stands.</summary>
internal sealed record ProvincesDocument(ImmutableArray<ProvinceEntry> Provinces, EvidenceGrade Evidence, string Reference);

/// <summary>One of them.</summary>
internal sealed record ProvinceEntry(
    string Name, string? After, LocalDate? From, string? Note, EvidenceGrade? Evidence, string? Reference);
