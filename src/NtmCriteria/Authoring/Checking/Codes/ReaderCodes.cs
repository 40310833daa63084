using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>The codes of what the reader refuses: a document with one of these is not loaded at all.</summary>
internal static class ReaderCodes
{
    public static ImmutableArray<CheckCode> All =>
    [
        Error(
            ProblemCode.Unreadable, "Không đọc được JSON", "Not readable as JSON",
            "Lưu tệp ở UTF-8 và sửa cú pháp tại chỗ được nêu; mỗi khoá chỉ một lần.",
            "Save the file as UTF-8 and correct the syntax at the place named; give each key once.",
            """{ "id": "a", "id": "b" }"""),
        Error(
            ProblemCode.TooLarge, "Tài liệu quá lớn hoặc lồng quá sâu", "Too large or too deep",
            "Chia tài liệu: nhiều nhất 4 MiB và 24 tầng.", "Split the document: at most 4 MiB, at most 24 levels deep.",
            """[[[[[[[[[[[[[[[[[[[[[[[[[ 1 ]]]]]]]]]]]]]]]]]]]]]]]]]"""),
        Error(
            ProblemCode.Structure, "Sai cấu trúc", "Not of the shape of its schema",
            "Thêm \"$schema\" để trình soạn thảo báo khoá, kiểu và từ đúng.",
            "Add \"$schema\", and an editor names the keys, types and words that fit.",
            """{ "quanitty": "income-per-person" }"""),
        Error(
            ProblemCode.Kind, "Loại tài liệu không biết", "Not a known kind of rule document",
            "Đặt \"schema\" là một loại đã biết, như ntm-criteria-set/1.",
            "Set \"schema\" to a known kind, as ntm-criteria-set/1.", """{ "schema": "ntm-criteria-set/2" }"""),
        Error(
            ProblemCode.Date, "Ngày hoặc thời kỳ sai", "A date or period is wrong",
            "Viết ngày có thật theo dạng năm-tháng-ngày; ngày cuối không trước ngày đầu.",
            "Write a day that exists as year-month-day; no period ends before it begins.",
            """{ "from": "2022-02-30", "to": "2025-12-31" }"""),
        Error(
            ProblemCode.Unit, "Đơn vị sai hoặc thiếu", "A unit is wrong or missing",
            "Dùng một đơn vị đã biết ở mọi nơi có số, và không dùng ở nơi không có số.",
            "Give a known unit wherever there is a number, and none where there is none.",
            """{ "unit": "milion", "requirement": { "kind": "atLeast" } }"""),
        Error(
            ProblemCode.Label, "Thiếu nhãn hoặc nhãn không phải NFC", "A label is empty or not composed",
            "Ghi cả tiếng Việt (NFC) và tiếng Anh.", "Give the text in Vietnamese (NFC) and in English.",
            """{ "vi": "Thu nhập", "en": "" }"""),
        Error(
            ProblemCode.Id, "Mã sai hoặc trùng", "An id is malformed or stands twice",
            "Mỗi chỉ tiêu, thành phần và số liệu đầu vào có mã riêng, bắt đầu bằng số tiêu chí.",
            "Give every indicator, part and input an id of its own that begins with its criterion.",
            """{ "id": "2-1", "versions": [] }"""),
        Error(
            ProblemCode.Reference, "Dẫn đến thứ không có", "Refers to what is not there",
            "Sửa tên, hoặc thêm thứ được dẫn: văn bản, cột, bộ, chỉ tiêu, số liệu đầu vào.",
            "Correct the name, or add what it names: instrument, column, set, indicator, input.",
            """{ "use": "TDMN" }"""),
        Error(
            ProblemCode.Completeness, "Thiếu, hở hoặc chồng lên nhau", "Something is missing, leaves a gap or overlaps",
            "Nêu đủ năm, cột, phiên bản và ngày, đúng thứ tự; mức chưa biết là null.",
            "Give every year, column, version and day in order; a level that is not known is null.",
            """{ "levels": { "TDMNPB": 42 } }"""),
        Error(
            ProblemCode.Level, "Mức không hợp loại yêu cầu", "A level does not fit its kind of requirement",
            "Ghi số không âm, true hoặc xếp loại đúng loại yêu cầu, và chỉ các khoá mà loại đó dùng.",
            "Give a number from 0, true or a grade as the kind wants it, and only the keys that the kind reads.",
            """{ "kind": "attained", "levels": { "all": 80 } }"""),
        Error(
            ProblemCode.Evidence, "Cấp bằng chứng không hợp mức", "The evidence grade does not fit the level",
            "Có mức thì cấp mạnh hơn unknown; không có mức thì để null.",
            "A level has a grade above unknown; without one the cell is null.",
            """{ "evidence": "unknown", "levels": { "all": 42 } }"""),
        Error(
            ProblemCode.Source, "Thiếu nguồn", "A source is missing",
            "Nêu văn bản và vị trí trong đó.", "Name the instrument and the place in it.", """{ "reference": "" }"""),
        Error(
            ProblemCode.Rule, "Quy tắc tự mâu thuẫn", "A rule contradicts itself",
            "Đọc lại văn bản: các phần của quy tắc phải hợp nhau.", "Read the text again: the parts of the rule must fit together.",
            """{ "rule": { "shape": "incomeOnly", "cutOff": 3 } }"""),
        Error(
            ProblemCode.Book, "Không hợp với các tài liệu khác", "Does not fit the other documents",
            "Mỗi mã một lần; mỗi cấp, bậc và ngày một bộ; mỗi xã, năm và ngày một mức.",
            "One document for an id; one set for a level, tier and day; one level for a commune, year and day.",
            """{ "id": "commune/standard/2021-2025" }"""),
        Error(
            ProblemCode.Undercut, "Mức của tỉnh thấp hơn mức quốc gia", "A level of the province is below the national one",
            "Tỉnh chỉ được quy định bằng hoặc chặt hơn; đối chiếu lại số và dấu.",
            "A province may only ask as much or more; check the figure and its direction.",
            """{ "set": "commune/standard/2021-2025", "indicator": "10.1", "level": 30 }"""),
        Error(
            ProblemCode.Circle, "Các bộ dẫn nhau thành vòng", "Sets refer to one another in a circle",
            "Bỏ một trong các dẫn chiếu: mức không thể dựa trên chính nó.",
            "Take one of the references away: a level cannot lean on itself.",
            """{ "kind": "factorOf", "factor": 1.1, "of": { "set": "commune/standard/2021-2025", "indicator": "10.1" } }"""),
    ];

    private static CheckCode Error(string id, string vi, string en, string adviceVi, string advice, string example) =>
        new(id, CheckSeverity.Error, new(vi, en), new(adviceVi, advice), example);
}
