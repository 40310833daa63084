namespace NtmCriteria.Tables;

/// <summary>The sheet of instructions.</summary>
internal static class TemplateGuide
{
    private static readonly (string Vi, string En)[] Lines =
    [
        ("Mỗi xã trong một năm là một hàng của trang Số liệu. Tên xã hoặc mã xã phải có; năm phải có.",
            "One commune in one year is one row of the sheet Data. The name or the code is needed, and so is the year."),
        ("Ô trống nghĩa là chưa có số liệu: không bao giờ bị tính là 0, là đạt hay là không đạt.",
            "An empty cell means not observed: it never counts as 0, as met or as not met."),
        ("Tỷ lệ ghi theo %, từ 0 đến 100 (87,5), hoặc chính xác hơn là hai số đếm: 8481/9669. Ô định dạng phần trăm cũng đọc được: 87,5 % là 87,5.",
            "Shares are numbers of a hundred (87.5) or, more exactly, two counts: 8481/9669. A cell formatted as a percentage is read too: 87.5 % is 87.5."),
        ("Hai số đếm nhỏ như 5/8 dễ bị Excel đổi thành ngày: định dạng ô là Text trước khi gõ, hoặc gõ '5/8.",
            "Excel turns small counts such as 5/8 into a date: format the cell as text before typing, or type '5/8."),
        ("Giới hạn đã công bố ghi >54, >=70, <2, <=2,5 (hoặc 75..78).", "Published limits are written >54, >=70, <2, <=2.5 (or 75..78)."),
        ("Chỉ tiêu đánh giá: chọn đạt, không đạt, không áp dụng. Xếp loại: tốt, khá, trung bình, yếu.",
            "What is judged: choose đạt (met), không đạt (not met), không áp dụng (not applicable). Grades: tốt, khá, trung bình, yếu."),
        ("Hồ sơ chỉ ghi cả tiêu chí đạt hay không đạt: chọn ở các cột cuối; kết quả ghi rõ đó là xác nhận.",
            "Where a dossier only says that a whole criterion is met or not, choose it in the last columns; the result says that it is attested."),
        ("Mã xã giữ số 0 ở đầu vì cột là Text. Hàng và cột ẩn vẫn được đọc; trang ẩn thì không.",
            "Codes keep their zeros because the column is text. Hidden rows and columns are read; hidden sheets are not."),
        ("Có thể xóa cột không dùng hoặc thêm cột có mã của bộ khác; không đổi tên cột ở hàng mã.",
            "Columns may be deleted, and columns of other sets added; the names in the row of names must stay."),
    ];

    public static void Write(WorkbookWriter workbook, TemplateRequest request)
    {
        var words = request.Words;
        double[] widths = [4, 100];
        using var sheet = workbook.Begin(widths: widths);
        sheet.Line(Look.Title, words.Pick("Hướng dẫn điền và đọc", "How to fill it in and have it read"));
        sheet.Line(Look.Note, request.About);
        sheet.Line(Look.Note, "");
        var number = 0;
        foreach (var (vi, en) in Lines) Item(sheet, ++number, words.Pick(vi, en));
        if (request.Reading is { } reading) Item(sheet, ++number, words.Pick("Đọc và đánh giá: ", "Read and evaluate: ") + reading);
        Item(sheet, ++number, words.Pick(
            "Mức ghi 'mức do tỉnh quy định' hay 'mức chưa biết' là mức chưa có trong dữ liệu; xem trang Căn cứ.",
            "A level of the province, or one not known, is not in the data; see the sheet Legal basis."));
        sheet.Line(Look.Note, "");
        sheet.Line(Look.Note, "", DataLine.Full(words, request.Rules));
        workbook.Add(
            new() { Name = words.Pick("Hướng dẫn", "Instructions"), Widths = widths, Footer = request.Footer, Tab = "1F4E79", Portrait = true }, null, sheet);
    }

    private static void Item(SheetWriter sheet, int number, string text)
    {
        sheet.BeginRow();
        sheet.Number(number, new CellStyle { Centre = true });
        sheet.Text(text, new CellStyle { Wrap = true });
        sheet.EndRow();
    }
}
