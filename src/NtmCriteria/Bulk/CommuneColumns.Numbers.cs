namespace NtmCriteria.Bulk;

/// <content>Columns of numbers, in the layouts in which column stores hold them.</content>
public sealed partial class CommuneColumns
{
    /// <summary>Gives numbers. A double behaves as the decimal of its 15 significant digits.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One number a commune, in the unit of the indicator; NaN where nothing was observed.</param>
    /// <param name="missing">Another value that stands for "not observed".</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or the length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Values(string id, ReadOnlyMemory<double> values, double missing = double.NaN) =>
        Add(id, new DoubleColumn(values, missing), meaning => ColumnCheck.Doubles(id, meaning, values.Span, missing, default));

    /// <summary>Gives exact numbers.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One number a commune, in the unit of the indicator.</param>
    /// <param name="valid">One bit a commune, from the lowest up: set where the number was observed; empty: everywhere.</param>
    /// <param name="validOffset">The place of the first commune's bit.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Values(string id, ReadOnlyMemory<decimal> values, ReadOnlyMemory<byte> valid = default, int validOffset = 0) =>
        Add(id, Masked(new DecimalColumn(values), valid, validOffset),
            meaning => ColumnCheck.Decimals(id, meaning, values.Span, new(valid.Span, validOffset)));

    /// <summary>Gives numbers with a bitmap of what was observed.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One number a commune, in the unit of the indicator.</param>
    /// <param name="valid">
    /// One bit a commune, from the lowest up: set where the number was observed. Bits behind the last commune are padding.
    /// </param>
    /// <param name="validOffset">The place of the first commune's bit: a slice of a longer column may begin within a byte.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Values(string id, ReadOnlyMemory<double> values, ReadOnlyMemory<byte> valid, int validOffset = 0) =>
        Add(id, Masked(new DoubleColumn(values, double.NaN), valid, validOffset),
            meaning => ColumnCheck.Doubles(id, meaning, values.Span, double.NaN, new(valid.Span, validOffset)));

    /// <summary>Gives numbers. A float behaves as its shortest decimal: 89.9f as 89.9.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One number a commune, in the unit of the indicator; NaN where nothing was observed.</param>
    /// <param name="missing">Another value that stands for "not observed".</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Values(string id, ReadOnlyMemory<float> values, float missing = float.NaN) =>
        Add(id, new FloatColumn(values, missing), meaning => ColumnCheck.Floats(id, meaning, values.Span, missing, default));

    /// <summary>Gives numbers with a bitmap of what was observed. A float behaves as its shortest decimal.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One number a commune, in the unit of the indicator.</param>
    /// <param name="valid">
    /// One bit a commune, from the lowest up: set where the number was observed. Bits behind the last commune are padding.
    /// </param>
    /// <param name="validOffset">The place of the first commune's bit: a slice of a longer column may begin within a byte.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Values(string id, ReadOnlyMemory<float> values, ReadOnlyMemory<byte> valid, int validOffset = 0) =>
        Add(id, Masked(new FloatColumn(values, float.NaN), valid, validOffset),
            meaning => ColumnCheck.Floats(id, meaning, values.Span, float.NaN, new(valid.Span, validOffset)));

    /// <summary>Gives counts, or grades by their number.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One whole number a commune.</param>
    /// <param name="missing">The number that stands for "not observed".</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Counts(string id, ReadOnlyMemory<int> values, int missing = int.MinValue) =>
        Add(id, new CountColumn(values, missing), meaning => ColumnCheck.Counts<int>(id, meaning, values.Span, missing, default));

    /// <summary>Gives counts, or grades by their number, with a bitmap of what was observed.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One whole number a commune.</param>
    /// <param name="valid">
    /// One bit a commune, from the lowest up: set where the number was observed. Bits behind the last commune are padding.
    /// </param>
    /// <param name="validOffset">The place of the first commune's bit: a slice of a longer column may begin within a byte.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Counts(string id, ReadOnlyMemory<int> values, ReadOnlyMemory<byte> valid, int validOffset = 0) =>
        Add(id, Masked(new CountColumn(values, null), valid, validOffset),
            meaning => ColumnCheck.Counts(id, meaning, values.Span, null, new(valid.Span, validOffset)));

    /// <summary>Gives counts, or grades by their number.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One whole number a commune.</param>
    /// <param name="missing">The number that stands for "not observed".</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Counts(string id, ReadOnlyMemory<long> values, long missing = long.MinValue) =>
        Add(id, new LongColumn(values, missing), meaning => ColumnCheck.Counts<long>(id, meaning, values.Span, missing, default));

    /// <summary>Gives counts, or grades by their number, with a bitmap of what was observed.</summary>
    /// <param name="id">An id of <see cref="EvaluationPlan.Inputs"/>.</param>
    /// <param name="values">One whole number a commune.</param>
    /// <param name="valid">
    /// One bit a commune, from the lowest up: set where the number was observed. Bits behind the last commune are padding.
    /// </param>
    /// <param name="validOffset">The place of the first commune's bit: a slice of a longer column may begin within a byte.</param>
    /// <exception cref="ArgumentException">The id is not known or was given already, or a length differs.</exception>
    /// <exception cref="ImpossibleValueException">No commune can have a value; the row is named.</exception>
    public CommuneColumns Counts(string id, ReadOnlyMemory<long> values, ReadOnlyMemory<byte> valid, int validOffset = 0) =>
        Add(id, Masked(new LongColumn(values, null), valid, validOffset),
            meaning => ColumnCheck.Counts(id, meaning, values.Span, null, new(valid.Span, validOffset)));
}
