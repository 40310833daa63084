using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Writes the members of households as a table, one a row, that <see cref="MemberTable"/> reads back.</summary>
public sealed class MemberTableWriter : IDisposable
{
    private readonly RecordWriter<MemberDraft> writer;

    private MemberTableWriter(RecordWriter<MemberDraft> writer) => this.writer = writer;

    /// <summary>Begins a table: its header row is written.</summary>
    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="options">How it is written; null: as CSV.</param>
    /// <param name="columns">Its columns, such as <see cref="MemberTable.Columns"/> of another table; null: every column.</param>
    /// <exception cref="ArgumentException">A column is not known or stands twice, or the options name a sheet that cannot be.</exception>
    public static MemberTableWriter Create(Stream output, TableWriterOptions? options = null, IEnumerable<string>? columns = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new(new(output, MemberFields.All, columns, options ?? new(), "members"));
    }

    /// <summary>Writes the members of a household; none where they are not known.</summary>
    /// <param name="household">The household.</param>
    /// <exception cref="TableWriteException">It has members and no id to tie them to, or one of them has what the table has no column for.</exception>
    public void Write(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        if (household.Members.IsEmpty) return;
        if (household.Id is not { Length: > 0 } id)
            throw new TableWriteException(TableTexts.Fill("writeMembersWithoutId"));
        foreach (var member in household.Members) Write(id, member);
    }

    /// <summary>Writes one member as a row.</summary>
    /// <param name="household">The id of the household.</param>
    /// <param name="member">The member.</param>
    /// <exception cref="TableWriteException">The member has what the table has no column for.</exception>
    public void Write(string household, Member member)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(household);
        ArgumentNullException.ThrowIfNull(member);
        writer.Write(new() { Household = household, Member = member }, TableTexts.Fill("memberOf", ("household", household)));
    }

    /// <summary>Completes the table; nothing is written after it.</summary>
    public void Finish() => writer.Finish();

    /// <summary>Lets go of the buffers; the output stays open.</summary>
    public void Dispose() => writer.Dispose();
}
