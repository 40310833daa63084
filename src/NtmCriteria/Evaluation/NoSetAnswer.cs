using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Why no set answers for a day: the calendar says so, or the set that was asked for is not in force.</summary>
internal sealed class NoSetAnswer
{
    private readonly SetAnswer? answer;
    private readonly string setId = "";
    private readonly LocalDate asOf;
    private readonly DateInterval? period;

    public NoSetAnswer(SetAnswer answer)
    {
        this.answer = answer;
        Word = CamelWords.Spell(answer.Reason!.Value);
    }

    /// <param name="setId">The set that was asked for.</param>
    /// <param name="asOf">The day, outside its period.</param>
    /// <param name="period">The days on which the set is in force.</param>
    public NoSetAnswer(string setId, LocalDate asOf, DateInterval period)
    {
        (this.setId, this.asOf, this.period) = (setId, asOf, period);
        Word = "setNotInForce";
    }

    /// <summary>The reason as programs read it.</summary>
    public string Word { get; }

    /// <summary>The reason as a sentence.</summary>
    public string Explain(Language language) => answer?.Explain(language) ?? (language == Language.Vietnamese
        ? $"Bộ {setId} không có hiệu lực vào ngày {Dates.Write(asOf, Language.Vietnamese)}: có hiệu lực từ {Dates.Write(period!.Start, Language.Vietnamese)} đến {Dates.Write(period.End, Language.Vietnamese)}."
        : $"The set {setId} is not in force on {Dates.Iso(asOf)}: it is from {Dates.Iso(period!.Start)} to {Dates.Iso(period.End)}.");
}
