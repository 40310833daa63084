using CsvHelper;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What the rows of one place have in common in the CSV of results.</summary>
internal sealed class PlaceBytes
{
    /// <param name="place">The place.</param>
    /// <param name="data">Which data the answer stands on.</param>
    /// <param name="language">The language of problems.</param>
    public PlaceBytes(CommunePlace place, string data, Language language)
    {
        var result = place.Result;
        Middle = Fields(csv =>
        {
            csv.WriteField(result.Commune.District);
            csv.WriteField(result.Commune.Province);
            csv.WriteField(result.Dossier.Year);
            csv.WriteField(Names.Iso(result.AsOf));
            csv.WriteField(result.SetId);
        });
        Recognised = Fields(csv => csv.WriteField(string.Join(' ', result.Dossier.Recognitions.Select(r => Names.Spell(r.Tier)))));
        End = Fields(csv =>
        {
            csv.WriteField(data);
            csv.WriteField(string.Join(" ", result.Problems.Select(p => p.ToString(language))));
        });
    }

    /// <summary>From the district to the set, each with the comma before it.</summary>
    public byte[] Middle { get; }

    public byte[] Recognised { get; }

    /// <summary>From the state of the data to the end.</summary>
    public byte[] End { get; }

    /// <summary>Fields as the writer of results writes them, behind others.</summary>
    private static byte[] Fields(Action<CsvWriter> write)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true))
        {
            csv.WriteField("-"u8);
            write(csv);
            csv.EndRecord();
        }

        // The first field only makes sure that none is alone; the line's end is the row's.
        var bytes = stream.ToArray();
        return bytes[bytes.AsSpan().IndexOf((byte)',')..^1];
    }
}
