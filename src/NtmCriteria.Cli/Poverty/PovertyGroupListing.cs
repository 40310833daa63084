using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Counts and rates by group. A rate that undetermined households leave open is an interval.</summary>
internal static class PovertyGroupListing
{
    private const string Schema = "ntm-poverty-rates/1";
    private const string Rows = "results";

    // What a table for the screen shows of the cells below: the rates, and the counts that they come from.
    private static readonly int[] Shown = [0, 1, 2, 3, 6];

    public static Listing List(PovertyTable counted, PovertyRequest request)
    {
        var words = new Words(request.Language);
        // The screen has room for names alone: one that stands twice has its place behind it.
        var places = request.Format != Format.Table && RateColumns.HasPlaces(counted);
        var listing = request.Format == Format.Table ? OfPage(words, Facts(counted, request, words)) : Whole(places, words, Facts(counted, request, words), request.Language);
        foreach (var line in request.Summary ? [] : counted.Lines) Add(line);
        Add(new(ForPrograms(request) ? "total" : words.Pick("tổng", "total"), counted.Total));
        return listing;

        void Add(PovertyLine line)
        {
            var cells = RateColumns.Cells(line, places);
            listing.Add(request.Format == Format.Table
                ? [.. Shown.Select(i => cells[i]), Interval(cells, 7), Interval(cells, 9), Interval(cells, 11)] : cells);
        }
    }

    private static bool ForPrograms(PovertyRequest request) => request.Format is Format.Json or Format.Csv;

    private static (string, string)[] Facts(PovertyTable counted, PovertyRequest request, Words words) =>
    [
        .. ForPrograms(request) ? (ReadOnlySpan<(string, string)>)[("standard", request.Standard.Id), ("asOf", Names.Iso(request.Standard.AsOf))] : [(words.Pick("chuẩn", "standard"), request.Standard.Id), (words.Pick("ngày áp dụng", "as of"), Names.Iso(request.Standard.AsOf))],
        .. counted.UnlikelyIncomes.Find(request.Language)
            .Select(f => (ForPrograms(request) ? "unlikelyIncomes" : words.Pick("lưu ý", "note"), f.ToString())),
    ];

    private static Listing Whole(bool places, Words words, (string, string)[] facts, Language language) => new(Schema, Rows, RateColumns.List(words, places))
    {
        Facts = facts, NumbersFrom = RateColumns.NumbersFrom(places), Language = language,
    };

    /// <summary>As much as a page holds beside one another.</summary>
    private static Listing OfPage(Words words, (string, string)[] facts) => new(
        Schema, Rows,
        [
            ("group", words.Pick("nhóm", "group")), ("households", words.Pick("số hộ", "households")),
            ("poor", words.Pick("hộ nghèo", "poor")), ("nearPoor", words.Pick("hộ cận nghèo", "near-poor")),
            ("undetermined", words.Pick("chưa xác định", "undetermined")), ("poorRate", words.Pick("nghèo %", "poor %")),
            ("nearPoorRate", words.Pick("cận nghèo %", "near-poor %")),
            ("multidimensionalRate", words.Pick("nghèo và cận nghèo %", "poor + near-poor %")),
        ])
    {
        Facts = facts,
    };

    private static string Interval(string[] cells, int at) => cells[at] == cells[at + 1] ? cells[at] : $"{cells[at]}..{cells[at + 1]}";
}
