using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads the deprivation indicators; a parameter that a test does not read is a mistake.</summary>
internal sealed class IndicatorReader(DocumentReader reader, ImmutableArray<PovertyInstrument> instruments)
{
    // Deprivations of one household fit one 16-bit column.
    public const int MaxIndicators = 16;

    public (ImmutableArray<PovertyDimension> Dimensions, ImmutableArray<DeprivationIndicator> Indicators) Read(
        StandardDocument document)
    {
        var dimensions = (document.Dimensions ?? []).Select(d => new PovertyDimension(d.Id, d.Name)).ToImmutableArray();
        var documents = document.Indicators ?? [];
        reader.Require(
            documents.Count <= MaxIndicators, "$.indicators", ProblemCode.Level,
            $"{documents.Count} indicators are given; expected at most {MaxIndicators}",
            $"có {documents.Count} chỉ số; cần nhiều nhất {MaxIndicators}");
        var indicators = ImmutableArray.CreateBuilder<DeprivationIndicator>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var (indicator, path) = (documents[i], $"$.indicators[{i}]");
            LineReader.Instrument(reader, instruments, indicator.Instrument, path + ".instrument");
            reader.Label(indicator.Label, path + ".label");
            reader.Require(
                indicators.All(o => o.Id != indicator.Id), path + ".id", ProblemCode.Id,
                $"\"{indicator.Id}\" stands twice; expected each id once", $"\"{indicator.Id}\" lặp lại; cần mỗi mã một lần");
            var dimension = dimensions.FirstOrDefault(d => d.Id == indicator.Dimension);
            reader.Require(
                dimension is not null, path + ".dimension", ProblemCode.Reference,
                $"\"{indicator.Dimension}\" is no dimension of the document; expected one of {string.Join(", ", dimensions)}",
                $"\"{indicator.Dimension}\" không phải chiều của tài liệu; cần một trong {string.Join(", ", dimensions)}");
            reader.Require(
                indicator.Test == DeprivationTest.NotKnown == (indicator.Evidence == EvidenceGrade.Unknown),
                path + ".evidence", ProblemCode.Evidence, $"a test that is known has a grade, notKnown has the grade unknown",
                $"cách xét đã biết thì có cấp, notKnown thì cấp là unknown");
            indicators.Add(new(
                i, indicator.Id, dimension ?? new(indicator.Dimension, indicator.Label), indicator.Label,
                indicator.DeprivedWhen, indicator.Test,
                new ParameterReader(reader, path + ".parameters").Read(indicator.Test, indicator.Parameters),
                indicator.NameEvidence,
                new(indicator.Instrument, indicator.Reference, indicator.Evidence, Authority.National, indicator.Note)));
        }

        return (dimensions, indicators.ToImmutable());
    }
}
