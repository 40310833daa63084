using System.Collections.Immutable;

namespace NtmCriteria.Cli;

/// <summary>The columns of a table of open levels.</summary>
internal static class GapColumns
{
    /// <summary>Each column and how it is headed in a Vietnamese table, in the order of the export.</summary>
    private static readonly ImmutableArray<(string Name, string Vietnamese)> Headed =
    [
        ("set", "Bộ tiêu chí"), ("from", "Phiên bản từ"), ("indicator", "Chỉ tiêu"), ("label_vi", "Nội dung"), ("label_en", "Nội dung (tiếng Anh)"),
        ("kind", "Cách so"), ("unit", "Đơn vị"), ("stratum", "Cột"), ("group", "Nhóm"), ("zone", "Khu vực"), ("year", "Năm"), ("state", "Tình trạng"),
        ("current", "Hiện có"), ("value", "Mức"), ("document", "Văn bản"), ("signed", "Ngày ký"), ("article", "Điều, phụ lục"), ("page", "Trang"),
        ("checked", "Ngày đối chiếu"), ("evidence", "Bằng chứng"),
    ];

    /// <summary>In the order of the export.</summary>
    public static readonly ImmutableArray<string> All = [.. Headed.Select(c => c.Name)];

    /// <summary>What an import cannot do without.</summary>
    public static readonly ImmutableArray<string> Needed = ["set", "indicator", "value", "document", "article", "checked"];

    /// <summary>The headings of a table.</summary>
    public static IEnumerable<string> In(Language language) =>
        Headed.Select(c => language == Language.Vietnamese ? c.Vietnamese : c.Name);

    /// <summary>The column that a heading means, or null. <c>label</c> is what <c>rules gaps</c> calls the label of its own language.</summary>
    public static string? Find(string heading)
    {
        var key = VietnameseText.Key(heading);
        if (key == "label") return "label";
        foreach (var (name, vietnamese) in Headed)
            if (VietnameseText.Key(name) == key || VietnameseText.Key(vietnamese) == key)
                return name;
        return null;
    }
}
