using System.Globalization;
using System.Text.RegularExpressions;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Instruments have a number that can be looked up, and dates in the order in which law comes about.</summary>
internal static partial class InstrumentCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var instruments = set.Definition.Instruments;
        foreach (var (i, instrument) in instruments.Index())
            Check(log, set.Document, string.Create(CultureInfo.InvariantCulture, $"{set.Root}.instruments[{i}]"), instrument);
        foreach (var version in set.Versions)
            if (instruments.FirstOrDefault(i => i.Id == version.Version.Instrument) is { } instrument
                && version.Version.From < instrument.InForce)
                log.Add(
                    MeaningCodes.BeforeItsLaw, set.Document, version.Path + ".from",
                    $"{version.Indicator.Id} holds from {Dates.Iso(version.Version.From)}, before {instrument.Id} is in force; "
                    + $"expected {Dates.Iso(instrument.InForce)} or later",
                    $"{version.Indicator.Id} áp dụng từ {Dates.Iso(version.Version.From)}, trước khi {instrument.Id} có hiệu lực; "
                    + $"cần {Dates.Iso(instrument.InForce)} hoặc muộn hơn");
    }

    public static void Check(CheckLog log, CheckedDocument document, string path, Instrument instrument)
    {
        Number(log, document, path, instrument.Id);
        if (instrument.SignedOn is { } signed && instrument.InForce < signed)
            log.Add(
                MeaningCodes.BeforeSigning, document, path + ".inForce",
                $"{instrument.Id} is in force on {Dates.Iso(instrument.InForce)}, before it was signed; "
                + $"expected {Dates.Iso(signed)} or later",
                $"{instrument.Id} có hiệu lực ngày {Dates.Iso(instrument.InForce)}, trước khi ký; "
                + $"cần {Dates.Iso(signed)} hoặc muộn hơn");
    }

    public static void Number(CheckLog log, CheckedDocument document, string path, string id)
    {
        // A note says what is known of it; an example has no number that anybody could look up.
        if (document.Levels is { IsExample: true } || document.Reader.Root.Nearest(path + ".note").Key == "note") return;
        // A document that was filled in from several decisions lists them.
        foreach (var number in id.Split("; "))
            if (!Form().IsMatch(number))
                log.Add(
                    MeaningCodes.InstrumentNumber, document, path + ".id",
                    $"\"{number}\" does not read as the number of a legal instrument; expected one as 318/QĐ-TTg or 07/2021/NĐ-CP",
                    $"\"{number}\" không giống số hiệu văn bản; cần dạng như 318/QĐ-TTg hoặc 07/2021/NĐ-CP");
    }

    [GeneratedRegex(@"^\d{1,6}[a-zđ]?(/\d{4})?(/[A-ZĐ][A-Za-zĐđ0-9]*(-[A-Za-zĐđ0-9]+)*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
