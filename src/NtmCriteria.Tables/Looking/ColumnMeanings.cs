namespace NtmCriteria.Tables;

/// <summary>What the columns of a table of communes mean, for a reader.</summary>
internal sealed class ColumnMeanings(RuleBook rules)
{
    private static readonly LocalText[] Described =
    [
        .. new Dictionary<FixedColumn, LocalText>
        {
            [FixedColumn.Code] = new("mã xã", "code of the commune"),
            [FixedColumn.Commune] = new("tên xã", "name of the commune"),
            [FixedColumn.District] = new("huyện", "district"),
            [FixedColumn.Province] = new("tỉnh", "province"),
            [FixedColumn.Region] = new("vùng", "region"),
            [FixedColumn.Zone] = new("khu vực (I, II, III)", "zone (I, II, III)"),
            [FixedColumn.Group] = new("nhóm xã", "group of communes"),
            [FixedColumn.Year] = new("năm số liệu", "year of the data"),
            [FixedColumn.AsOf] = new("ngày áp dụng quy định", "day whose rules apply"),
            [FixedColumn.Traits] = new("đặc điểm của xã", "facts about the commune"),
            [FixedColumn.Recognised] = new("danh hiệu đã công nhận", "tier that was recognised"),
            [FixedColumn.Decision] = new("số quyết định", "number of the decision"),
            [FixedColumn.DecisionDate] = new("ngày quyết định", "day of the decision"),
        }.OrderBy(pair => pair.Key).Select(pair => pair.Value),
    ];

    /// <summary>The use of a column as a name, and its meaning.</summary>
    public (string Use, LocalText Meaning) Describe(Heading heading, Tier own) => heading.Kind switch
    {
        HeadingKind.Described => (FixedColumns.Names[(int)heading.Described], (int)heading.Described < Described.Length
            ? Described[(int)heading.Described] : new(heading.Name, FixedColumns.Names[(int)heading.Described])),
        HeadingKind.Observed => Observed(heading.Observed!, own),
        HeadingKind.Ordinal => ("number", new("số thứ tự (không đọc)", "number of the row (not read)")),
        HeadingKind.Remark => ("remark", new("ghi chú (không đọc)", "remarks (not read)")),
        HeadingKind.Unnamed => ("unnamed", new("cột không có tên", "a column without a name")),
        _ => ("unknown", new("không rõ là cột gì", "nobody knows this column")),
    };

    private (string Use, LocalText Meaning) Observed(ObservationColumn column, Tier own)
    {
        var tier = column.Tier ?? own;
        var prefix = column.Tier is { } named ? KnownIds.Word(named) + ":" : "";
        foreach (var set in Sets(tier))
        {
            if (column.Criterion > 0 && column.Criterion <= set.Criteria.Length)
                return (prefix + Dossier.KeyOf(column.Criterion), Judged(set.Criteria[column.Criterion - 1].Title));
            var id = KnownIds.Alias(set, column.Id) ?? column.Id;
            foreach (var indicator in set.Indicators)
            {
                if (indicator.Id == id) return (prefix + id, Measured(indicator.Label, indicator.Unit));
                foreach (var part in indicator.Parts)
                    if (part.Id == id)
                        return (prefix + id, Measured(part.Label, part.Unit));
                foreach (var input in indicator.Inputs)
                    if (input.Id == id)
                        return (prefix + id, Measured(input.Label, input.Unit));
            }
        }

        return (prefix + column.Id, new("chỉ tiêu của bộ tiêu chí khác", "an indicator of another set"));
    }

    /// <summary>The sets of a tier, the newest of each first.</summary>
    private IEnumerable<CriteriaSet> Sets(Tier tier) =>
        from id in rules.SetIds.Where(id => id.StartsWith("commune/", StringComparison.Ordinal)).Reverse()
        from day in rules.VersionsOf(id).Reverse()
        let set = rules.Get(id, day)
        where set.Tier == tier
        select set;

    private static LocalText Judged(LocalText title) => new($"{title.Vi} (đạt/không đạt)", $"{title.En} (met or not)");

    private static LocalText Measured(LocalText label, UnitOfMeasure? unit) =>
        unit is null ? Judged(label) : new($"{label.Vi} ({unit.Name.Vi})", $"{label.En} ({unit.Name.En})");
}
