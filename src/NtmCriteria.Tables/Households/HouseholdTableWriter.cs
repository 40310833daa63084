using System.Collections.Immutable;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// Writes households as a table, one a row, that <see cref="HouseholdTable"/> reads back: row by row, so that a table of
/// any length takes the same memory. What a row cannot hold is refused before anything of it is written.
/// </summary>
/// <remarks>Members stand in a table of their own, see <see cref="MemberTableWriter"/>; <see cref="Notes"/> counts them.</remarks>
public sealed class HouseholdTableWriter : IDisposable
{
    private readonly RecordWriter<HouseholdDraft> writer;
    private readonly PovertyStandard standard;
    private long withMembers;

    private HouseholdTableWriter(RecordWriter<HouseholdDraft> writer, PovertyStandard standard) =>
        (this.writer, this.standard) = (writer, standard);

    /// <summary>What was left out because it belongs into another table.</summary>
    public ImmutableArray<string> Notes => NotesIn(Language.English);

    /// <inheritdoc cref="Notes"/>
    /// <param name="language">The language asked for.</param>
    public ImmutableArray<string> NotesIn(Language language) => withMembers == 0 ? [] :
        [TableTexts.Fill("membersLeftOut", ("count", withMembers), ("what", TableTexts.Counted("household", withMembers))).In(language)];

    /// <summary>Begins a table: its header row is written.</summary>
    /// <param name="output">Takes the table; it stays open.</param>
    /// <param name="standard">The standard whose indicators are columns.</param>
    /// <param name="options">How it is written; null: as CSV.</param>
    /// <param name="columns">Its columns, such as <see cref="HouseholdTable.Columns"/> of another table; null: every column of the standard.</param>
    /// <exception cref="ArgumentException">A column is not known or stands twice, or the options name a sheet that cannot be.</exception>
    public static HouseholdTableWriter Create(
        Stream output, PovertyStandard standard, TableWriterOptions? options = null, IEnumerable<string>? columns = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(standard);
        return new(new(output, HouseholdFields.For(standard), columns, options ?? new(), "households"), standard);
    }

    /// <summary>Writes one household as a row, without its members.</summary>
    /// <param name="household">The household.</param>
    /// <exception cref="TableWriteException">The household is not sound under the standard, or has what the table has no column for.</exception>
    public void Write(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        foreach (var problem in HouseholdValidation.Find(standard, household)) 
            throw new TableWriteException(TableTexts.Fill("writeProblem", ("who", household.ToString()), ("field", problem.Field), ("problem", problem.Text)));
        if (household.Survey is not null && !standard.HasIncomeForm)
            throw new TableWriteException(TableTexts.Fill("writeWithoutForm", ("who", household.ToString()), ("standard", standard.Id)));
        var who = household.ToString();
        writer.Write(HouseholdDraft.Of(household), new(who, who));
        if (!household.Members.IsEmpty) withMembers++;
    }

    /// <summary>Completes the table; nothing is written after it.</summary>
    public void Finish() => writer.Finish();

    /// <summary>Lets go of the buffers; the output stays open.</summary>
    public void Dispose() => writer.Dispose();
}
