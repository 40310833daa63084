using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Checking;

/// <summary>The codes of what a document means, which its reader accepts.</summary>
internal static class MeaningCodes
{
    public const string IdReused = "NTM101";
    public const string NotRegistered = "NTM102";
    public const string IdGone = "NTM103";
    public const string Reworded = "NTM104";
    public const string Share = "NTM110";
    public const string Implausible = "NTM111";
    public const string Fraction = "NTM112";
    public const string WeakerTier = "NTM120";
    public const string WeakerYear = "NTM121";
    public const string LowerLine = "NTM122";
    public const string WeakLimitsCross = "NTM123";
    public const string RecalledSetAside = "NTM124";
    public const string InstrumentNumber = "NTM130";
    public const string BeforeSigning = "NTM131";
    public const string BeforeItsLaw = "NTM132";
    public const string Link = "NTM133";
    public const string Recalled = "NTM140";
    public const string GradeWithoutLaw = "NTM141";
    public const string Stale = "NTM150";
    public const string NeverChecked = "NTM151";
    public const string CheckedTooEarly = "NTM152";
    public const string SameText = "NTM160";
    public const string UnusedInstrument = "NTM170";
    public const string UnusedInput = "NTM171";
    public const string NoDayAsks = "NTM172";
    public const string EmptyDimension = "NTM173";
    public const string EmptyRegion = "NTM174";
    public const string Incomplete = "NTM175";
    public const string Unresolved = "NTM180";
    public const string OtherDays = "NTM181";
    public const string OtherColumns = "NTM182";
    public const string NotHeld = "NTM183";

    public static ImmutableArray<CheckCode> All => [.. IdsAndLevels, .. SourcesAndText, .. LinksAndOrphans];

    private static CheckCode[] IdsAndLevels =>
    [
        Code(
            IdReused, CheckSeverity.Error, "Mã được dùng cho nghĩa khác", "An id is used for another meaning",
            "Đặt mã mới. Mã đã công bố giữ nghĩa của nó: hồ sơ cũ dẫn đến nó.",
            "Give it a new id. A published id keeps its meaning: old dossiers refer to it.",
            """{ "id": "10.1", "versions": [ { "label": { "vi": "Tỷ lệ hộ nghèo", "en": "Poor rate" } } ] }"""),
        Code(
            NotRegistered, CheckSeverity.Warning, "Mã chưa có trong sổ mã", "An id that was never published",
            "Nếu là chỉ tiêu mới của một bộ đã công bố, thêm vào sổ mã; nếu gõ nhầm, sửa lại.",
            "If the set really has a new indicator, add it to the register; if it is a slip, correct it.",
            """{ "id": "10.9", "versions": [] }"""),
        Code(
            IdGone, CheckSeverity.Error, "Mã đã công bố không còn", "A published id has gone",
            "Giữ lại chỉ tiêu; nếu luật bãi bỏ, thêm phiên bản \"notRequired\".",
            "Keep the indicator; where the law drops it, add a version that is \"notRequired\".",
            """{ "criteria": [ { "number": 10, "indicators": [] } ] }"""),
        Code(
            Reworded, CheckSeverity.Note, "Mã có lời khác lúc công bố", "An id reads otherwise than published",
            "Nếu nghĩa không đổi, thêm lời mới vào sổ mã.", "If the meaning is the same, add the new words to the register.",
            """{ "id": "10.1", "versions": [ { "label": { "vi": "Thu nhập bình quân đầu người mỗi năm", "en": "…" } } ] }"""),
        Code(
            Share, CheckSeverity.Error, "Tỷ lệ trên 100 %", "A share over 100 %",
            "Kiểm tra dấu thập phân và đơn vị.", "Check the decimal point and the unit.",
            """{ "unit": "percent", "requirement": { "kind": "atLeast", "levels": { "all": 950 } } }"""),
        Code(
            Implausible, CheckSeverity.Warning, "Mức khó tin so với đơn vị", "A level is implausible for its unit",
            "Có thể ghi nhầm đơn vị, như đồng thay cho triệu đồng.", "Probably another unit, such as đồng instead of million đồng.",
            """{ "unit": "millionVndPerPersonYear", "requirement": { "kind": "atLeast", "levels": { "all": 42000000 } } }"""),
        Code(
            Fraction, CheckSeverity.Error, "Số đếm không nguyên", "A count that is not whole",
            "Ghi số nguyên, hoặc đổi đơn vị.", "Give a whole number, or another unit.",
            """{ "unit": "models", "requirement": { "kind": "countAtLeast", "levels": { "all": 1.5 } } }"""),
        Code(
            WeakerTier, CheckSeverity.Warning, "Danh hiệu cao hơn đòi hỏi ít hơn", "A higher tier asks less",
            "So hai văn bản, cùng vùng và năm; nếu luật đúng như vậy, ghi chú lại.",
            "Compare both texts for the region and year; if the law does say so, keep it with a note.",
            """{ "tier": "advanced", "quantity": "income-per-person", "levels": { "TDMNPB": 30 } }"""),
        Code(
            WeakerYear, CheckSeverity.Warning, "Năm sau đòi hỏi ít hơn năm trước", "A year asks less than the year before",
            "Kiểm tra thứ tự các năm; nếu luật đúng như vậy, ghi chú lại.",
            "Check the order of the years; if the law does say so, keep it with a note.",
            """{ "byYear": [ { "year": 2021, "levels": { "all": 42 } }, { "year": 2022, "levels": { "all": 39 } } ] }"""),
        Code(
            LowerLine, CheckSeverity.Warning, "Chuẩn nghèo của tỉnh thấp hơn quốc gia", "A province's poverty line is below the national one",
            "Tỉnh chỉ được nâng chuẩn; đối chiếu lại.", "A province may only raise the line; check it.",
            """{ "basedOn": "poverty/2022-2026", "lines": [ { "kind": "poor", "rural": { "value": 1200000 } } ] }"""),
        Code(
            WeakLimitsCross, CheckSeverity.Warning, "Giới hạn yếu chéo nhau", "Weak limits that cross",
            "Đối chiếu hai nguồn: một trong hai sai năm, sai quy định hoặc ghi nhầm.",
            "Compare both sources: one of them is of another year or rule, or misprinted.",
            """{ "value": null, "limits": [ { "bound": "atMost", "value": 50 }, { "bound": "above", "value": 60, "weak": true } ] }"""),
        Code(
            RecalledSetAside, CheckSeverity.Warning, "Mức chưa đối chiếu văn bản trái giới hạn", "A recalled level that limits rule out",
            "Mức ấy không được dùng: tìm văn bản, sửa mức hoặc xem lại giới hạn.",
            "The level decides nothing: find the text, correct the level, or look at the limit again.",
            """{ "value": 45, "limits": [ { "bound": "atMost", "value": 42, "basis": "recognisedCommune" } ] }"""),
    ];

    private static CheckCode[] SourcesAndText =>
    [
        Code(
            InstrumentNumber, CheckSeverity.Warning, "Số hiệu văn bản không đúng dạng", "An instrument has no usual number",
            "Ghi số hiệu như in trên văn bản; nếu chưa biết, giữ tên và ghi chú.",
            "Write the number as printed; where it is not known, keep the name and say so in a note.",
            """{ "instruments": [ { "id": "Quyết định 318" } ] }"""),
        Code(
            BeforeSigning, CheckSeverity.Error, "Có hiệu lực trước khi ký", "In force before it was signed",
            "Đổi lại hai ngày nếu bị đảo.", "Exchange the two days if they were swapped.",
            """{ "signed": "2022-03-08", "inForce": "2022-01-01" }"""),
        Code(
            BeforeItsLaw, CheckSeverity.Warning, "Áp dụng trước khi văn bản có hiệu lực", "Holds before its instrument is in force",
            "Kiểm tra ngày của phiên bản và ngày hiệu lực của văn bản.",
            "Check the day of the version and the day on which the instrument came into force.",
            """{ "from": "2022-03-08", "instrument": "211/QĐ-TTg" }"""),
        Code(
            Link, CheckSeverity.Warning, "Liên kết hỏng", "A link is malformed",
            "Ghi địa chỉ đầy đủ, không khoảng trắng.", "Write the whole address, without white space.",
            """{ "reference": "318/QĐ-TTg; https:/example" }"""),
        Code(
            Recalled, CheckSeverity.Note, "Mức chưa đối chiếu văn bản", "Levels that are only recalled",
            "Tìm văn bản, ghi nguồn và nâng cấp bằng chứng; danh sách mức còn mở ghi tên từng mức này.",
            "Find the text, name it, and raise the grade; the list of open levels names each of them.",
            """{ "evidence": "recalled", "levels": { "all": 95 } }"""),
        Code(
            GradeWithoutLaw, CheckSeverity.Warning, "Mức có cấp mà văn bản thì không", "A graded level of an instrument that is not",
            "Cho văn bản một cấp bằng chứng, hoặc hạ cấp của mức.", "Grade the instrument, or lower the grade of the level.",
            """{ "instruments": [ { "id": "318/QĐ-TTg", "evidence": "unknown" } ] }"""),
        Code(
            Stale, CheckSeverity.Warning, "Đối chiếu đã lâu", "Read too long ago",
            "Đọc lại nguồn và ghi ngày mới vào \"checked\".", "Read the source again and put the new day into \"checked\".",
            """{ "checked": "2022-07-01" }"""),
        Code(
            NeverChecked, CheckSeverity.Note, "Không nêu ngày đối chiếu", "No day of reading",
            "Ghi ngày đã đọc nguồn vào \"checked\".", "Put the day on which the source was read into \"checked\".",
            """{ "set": "commune/standard/2021-2025", "indicator": "10.1", "level": 45, "reference": "Điều 1" }"""),
        Code(
            CheckedTooEarly, CheckSeverity.Warning, "Ngày đối chiếu không thể có", "A day of reading that cannot be",
            "Sửa ngày: không trước khi ký, không sau ngày kiểm tra.", "Correct the day: not before the signing, not after the day of the check.",
            """{ "checked": "2062-07-01" }"""),
        Code(
            SameText, CheckSeverity.Warning, "Hai ngôn ngữ cùng một lời", "Both languages have the same text",
            "Dịch nhãn.", "Translate the label.", """{ "vi": "Thu nhập bình quân", "en": "Thu nhập bình quân" }"""),
    ];

    private static CheckCode[] LinksAndOrphans =>
    [
        Code(
            UnusedInstrument, CheckSeverity.Note, "Văn bản không được dẫn", "An instrument that no rule names",
            "Dẫn văn bản ở nơi nó quy định, hoặc bỏ đi.", "Name it where it rules, or take it away.",
            """{ "instruments": [ { "id": "211/QĐ-TTg" } ] }"""),
        Code(
            UnusedInput, CheckSeverity.Warning, "Số liệu đầu vào không được dùng", "An input that nothing reads",
            "Dùng nó trong điều kiện hoặc làm số gốc, hoặc bỏ đi.", "Read it in a condition or as a baseline, or take it away.",
            """{ "inputs": [ { "id": "17.1m" } ] }"""),
        Code(
            NoDayAsks, CheckSeverity.Warning, "Lịch không nêu bộ này", "A set that the calendar does not name",
            "Thêm một dòng vào lịch cho các ngày của bộ.", "Add an entry for its days to the calendar.",
            """{ "id": "commune/standard/2031-2035" }"""),
        Code(
            EmptyDimension, CheckSeverity.Warning, "Chiều không có chỉ số", "A dimension without an indicator",
            "Thêm chỉ số, hoặc bỏ chiều.", "Add its indicators, or take it away.", """{ "dimensions": [ { "id": "leisure" } ] }"""),
        Code(
            EmptyRegion, CheckSeverity.Warning, "Vùng không có tỉnh", "A region without a province",
            "Nêu các tỉnh của vùng.", "List the provinces of the region.",
            """{ "strata": { "kind": "region", "all": [ { "code": "TN", "provinces": [] } ] } }"""),
        Code(
            Incomplete, CheckSeverity.Note, "Bộ tự nêu còn thiếu", "A set says that indicators are missing",
            "Bổ sung chỉ tiêu khi tìm được văn bản, rồi bỏ \"incomplete\".",
            "Add the indicators once the text is found, then take \"incomplete\" away.", """{ "number": 4, "incomplete": true }"""),
        Code(
            Unresolved, CheckSeverity.Error, "Dẫn đến bộ hoặc chỉ tiêu không có", "Refers to a set or indicator that is not there",
            "Sửa tên, hoặc kiểm tra cùng tài liệu của bộ đó.", "Correct the name, or check it together with the document of that set.",
            """{ "of": { "set": "commune/advanced/2021-2025", "indicator": "10.7" } }"""),
        Code(
            OtherDays, CheckSeverity.Error, "Dẫn đến bộ của ngày khác", "Refers to a set of other days",
            "Dẫn đến bộ có hiệu lực cùng ngày, cùng cấp và bậc.", "Refer to the set that is in force on the same days.",
            """{ "kind": "meetsSet", "set": "commune/standard/2009-2015" }"""),
        Code(
            OtherColumns, CheckSeverity.Warning, "Dẫn đến bảng thiếu cột", "Refers to a table without the column",
            "Dẫn đến bộ có cùng các cột.", "Refer to a set with the same columns.",
            """{ "of": { "set": "commune/modern/2026-2030", "indicator": "10.1" } }"""),
        Code(
            NotHeld, CheckSeverity.Note, "Lịch nêu bộ chưa có", "The calendar names a set that is not held",
            "Bổ sung tài liệu của bộ khi có văn bản.", "Add the document of the set once its text is found.",
            """{ "set": "province/standard/2026-2030" }"""),
    ];

    private static CheckCode Code(
        string id, CheckSeverity severity, string vi, string en, string adviceVi, string advice, string example) =>
        new(id, severity, new(vi, en), new(adviceVi, advice), example);
}
