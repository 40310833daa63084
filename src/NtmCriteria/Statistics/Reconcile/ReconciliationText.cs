using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>Words a reconciliation in both languages.</summary>
internal static class ReconciliationText
{
    public static string Describe(Figure figure, Language language)
    {
        var vi = language == Language.Vietnamese;
        var of = figure.Of;
        var printed = figure.Printed is { } number ? Printed(figure, number, language) : "";
        return figure.Kind switch
        {
            FigureKind.Sum => $"{figure.Name} = {string.Join(" + ", of)}",
            FigureKind.Between => $"{figure.Name}: {Range(figure.Limits!.Value, true, language)}",
            FigureKind.AverageBetween => $"{of[0]} / {of[1]}: {Range(figure.Limits!.Value, true, language)}",
            FigureKind.Rate => Named(figure, $"{of[0]} / {of[1]} (%)", $"{of[0]} / {of[1]}") + $" = {printed} %",
            FigureKind.Average => Named(figure, $"{of[0]} / {of[1]}", $"{of[0]} / {of[1]}") + $" = {printed}",
            FigureKind.Change => vi ? $"{of[1]} so với {of[0]}: {printed}" : $"{of[1]} against {of[0]}: {printed}",
            FigureKind.Fall => vi ? $"{of[1]} giảm so với {of[0]}: {printed}" : $"{of[1]} below {of[0]} by {printed}",
            FigureKind.RelativeChange => vi
                ? $"{of[1]} so với {of[0]}: {printed} % (tương đối)"
                : $"{of[1]} against {of[0]}: {printed} % (relative)",
            _ => $"{figure.Name} = {printed}",
        };
    }

    public static string Describe(FigureStatus status, Language language) => (status, language) switch
    {
        (FigureStatus.Exact, Language.Vietnamese) => "đúng",
        (FigureStatus.Rounded, Language.Vietnamese) => "làm tròn",
        (FigureStatus.Truncated, Language.Vietnamese) => "cắt bớt chữ số",
        (_, Language.Vietnamese) => "không thể cùng đúng",
        _ => status.ToString().ToLowerInvariant(),
    };

    public static string Describe(FigureResult result, Language language)
    {
        var text = $"{Describe(result.Figure, language)} ({Describe(result.Status, language)})";
        return result.Status == FigureStatus.Impossible && result.Admits is { } admits
            ? text + (language == Language.Vietnamese ? ", các số khác cho " : ", the others admit ")
                + Admitted(result.Figure, admits, language)
            : text;
    }

    public static string Describe(QuantityResult quantity, Language language) =>
        $"{quantity.Name}: {Range(quantity.Usual ?? quantity.Admissible, quantity.IsWhole, language)}";

    public static string Describe(FigureConflict conflict, Language language) =>
        string.Join("; ", conflict.Figures.Select(f => Describe(f, language)));

    public static string Sentence(ReconciliationResult result, Language language)
    {
        var vi = language == Language.Vietnamese;
        if (result.Agree)
        {
            var cut = result.Figures.Count(f => f.Status == FigureStatus.Truncated);
            return vi
                ? $"Cả {result.Figures.Length} số liệu có thể cùng đúng; {cut} số bị cắt bớt chữ số."
                : $"All {result.Figures.Length} figures can be true together; {cut} of them only if truncated.";
        }

        var bad = string.Join(" | ", result.Conflicts.Select(c => Describe(c, language)));
        return vi ? $"Không thể cùng đúng: {bad}." : $"Cannot all be true: {bad}.";
    }

    public static Rendition Page(ReconciliationResult result, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(Sentence(result, language));
        var figures = page.Table(
            page.Pick("Số liệu", "Figure"), page.Pick("Kết luận", "Status"), page.Pick("Các số khác cho", "The others admit"));
        foreach (var figure in result.Figures)
            figures.Row(
                Describe(figure.Figure, language), Describe(figure.Status, language),
                figure.Admits is { } admits ? Admitted(figure.Figure, admits, language) : "");
        var quantities = page.Table(
            page.Pick("Đại lượng", "Quantity"), page.Pick("Làm tròn như thường lệ", "Rounded as usual"),
            page.Pick("Làm tròn hoặc cắt bớt", "Rounded or truncated"));
        foreach (var quantity in result.Quantities)
            quantities.Row(
                quantity.Name, quantity.Usual is { } usual ? Range(usual, quantity.IsWhole, language) : "",
                Range(quantity.Admissible, quantity.IsWhole, language));
        return page;
    }

    public static string Range(ExactInterval interval, bool whole, Language language)
    {
        var any = language == Language.Vietnamese ? "bất kỳ" : "any";
        if (interval.Only is { } only) return End(only, whole, language);
        var to = language == Language.Vietnamese ? " đến " : " to ";
        return (interval.Low, interval.High) switch
        {
            (null, null) => any,
            ({ } low, null) => (interval.LowIncluded ? "≥ " : "> ") + End(low, whole, language),
            (null, { } high) => (interval.HighIncluded ? "≤ " : "< ") + End(high, whole, language),
            ({ } low, { } high) => End(low, whole, language) + to + End(high, whole, language),
        };
    }

    /// <summary>What the others admit, with one digit more than was printed where the digits of a rate matter.</summary>
    private static string Admitted(Figure figure, ExactInterval admits, Language language)
    {
        if (figure.Printed is not { } printed || figure.Kind == FigureKind.Count) return Range(admits, true, language);
        var digits = Math.Min(printed.Digits + 2, 30);
        if (admits.Only is { } only)
            return only.Denominator.IsOne && printed.Digits == 0
                ? End(only, true, language)
                : only.ToText(digits, language);
        if (admits.Low is not { } low || admits.High is not { } high) return Range(admits, false, language);
        var to = language == Language.Vietnamese ? " đến " : " to ";
        return low.ToText(digits, language) + to + high.ToText(digits, language);
    }

    private static string Printed(Figure figure, PrintedNumber number, Language language)
    {
        var sign = figure.Kind is FigureKind.Change or FigureKind.RelativeChange && number.Units.Sign > 0 ? "+" : "";
        return sign + ExactText.Write(number.Units, number.Digits, language);
    }

    private static string Named(Figure figure, string usual, string shown) =>
        figure.Name == usual ? shown : $"{figure.Name} ({shown})";

    private static string End(Fraction value, bool whole, Language language) =>
        value.ToText(whole || value.Denominator.IsOne ? 0 : 4, language);
}
