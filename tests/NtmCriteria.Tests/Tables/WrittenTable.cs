using NodaTime;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Tests.Tables;

/// <summary>Tables that were written and are read again.</summary>
internal static class WrittenTable
{
    public static IReadOnlyList<CommuneRow> Communes(
        CommuneTableColumns columns, TableWriterOptions options, params (Dossier Dossier, LocalDate? AsOf)[] dossiers)
    {
        using var bytes = new MemoryStream(CommuneBytes(columns, options, dossiers));
        return [.. CommuneTable.Read(bytes, "t", new() { Numbers = options.Numbers })];
    }

    public static byte[] CommuneBytes(
        CommuneTableColumns columns, TableWriterOptions options, params (Dossier Dossier, LocalDate? AsOf)[] dossiers) => Of(bytes =>
    {
        using var writer = CommuneTableWriter.Create(bytes, columns, options);
        foreach (var (dossier, asOf) in dossiers) writer.Write(dossier, asOf);
        writer.Finish();
    });

    /// <summary>Households with their members, each written as a table of its own.</summary>
    public static IReadOnlyList<Household> Households(PovertyStandard standard, TableWriterOptions options, params Household[] households)
    {
        var members = Of(bytes =>
        {
            using var writer = MemberTableWriter.Create(bytes, options);
            foreach (var household in households) writer.Write(household);
            writer.Finish();
        });
        var table = Of(bytes =>
        {
            using var writer = HouseholdTableWriter.Create(bytes, standard, options);
            foreach (var household in households) writer.Write(household);
            writer.Finish();
        });
        using var memberTable = MemberTable.Open(new MemoryStream(members), "m", standard, options.Numbers);
        var lists = MemberLists.Read(memberTable, "m");
        using var householdTable = HouseholdTable.Open(new MemoryStream(table), "h", standard, options.Numbers);
        return
        [
            .. householdTable.Rows().Select(row => lists.Join(
                row.Household ?? throw new InvalidOperationException(string.Join('\n', row.Problems!)), out _)),
        ];
    }

    public static byte[] Of(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }
}
