using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>Reads the level in a filled-in row, by the kind of the indicator.</summary>
internal static class FilledValue
{
    // What a rule document can hold exactly.
    private const int MostDigits = 15;

    /// <summary>Reads a level.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="kind">How the level is compared.</param>
    /// <param name="unit">Its unit, or null.</param>
    /// <param name="style">How numbers are written.</param>
    /// <param name="level">The level, or null for "Đạt".</param>
    /// <param name="expected">What was expected instead; empty where it fits.</param>
    public static bool TryRead(string text, RequirementKind kind, UnitOfMeasure? unit, NumberStyle style, out decimal? level, out string expected)
    {
        level = null;
        expected = Expected(kind, unit);
        if (kind == RequirementKind.Attained)
        {
            if (!ObservationCell.TryRead(text, style, out var judged, out _) || judged is not Judged { Met: true }) return false;
        }
        else if (kind is RequirementKind.AllParts or RequirementKind.FactorOf or RequirementKind.FactorOfOwn or RequirementKind.MeetsSet)
        {
            return false;
        }
        else if (unit?.Id == "rating")
        {
            if (!ObservationCell.TryRating(text, out var rating)) return false;
            level = (int)rating;
        }
        else
        {
            if (!ObservationCell.TryNumber(text, style, out var number) || !Fits(number, unit)) return false;
            level = number;
        }

        expected = "";
        return true;
    }

    private static bool Fits(decimal number, UnitOfMeasure? unit) =>
        number >= 0
        && (unit?.IsShare != true || number <= 100)
        && ((unit?.IsCount != true && unit?.Id != "level") || number == decimal.Truncate(number))
        && RequirementText.Number(number).Count(char.IsAsciiDigit) <= MostDigits;

    private static string Expected(RequirementKind kind, UnitOfMeasure? unit) => kind switch
    {
        RequirementKind.Attained => "đạt: the indicator is judged, without a number",
        RequirementKind.AllParts => "nothing: the indicator has parts, and each has a row of its own",
        RequirementKind.FactorOf or RequirementKind.FactorOfOwn or RequirementKind.MeetsSet => "nothing: this level is computed",
        _ when unit?.Id == "rating" => "a grade: tốt, khá, trung bình, yếu",
        _ when unit?.IsShare == true => "a number from 0 to 100 without a sign, as 87.5",
        _ when unit?.IsCount == true || unit?.Id == "level" => "a whole number, as 3",
        _ => "a number that is not negative, as 43.5",
    };
}
