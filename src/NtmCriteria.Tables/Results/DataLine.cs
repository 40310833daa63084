namespace NtmCriteria.Tables;

/// <summary>Which data an answer stands on, as every report says it.</summary>
internal static class DataLine
{
    // What tells two states of the data apart beyond doubt in a line that a person reads.
    private const int Digits = 12;

    /// <summary>Version and whole fingerprint, as <c>2026.11.1+sha256:9f8c…</c>, for programs.</summary>
    public static string Full(DataState data) => $"{data.Version}+{data.Fingerprint}";

    /// <summary>The same with the first digits of the fingerprint, for a cell or a line.</summary>
    public static string Short(DataState data) =>
        $"{data.Version}+{data.Fingerprint[..Math.Min(data.Fingerprint.Length, "sha256:".Length + Digits)]}";

    /// <summary>A line below a result.</summary>
    public static string Write(DataState data, ResultWords words) =>
        words.Pick("Phiên bản dữ liệu: ", "Version of the data: ") + Short(data);

    /// <summary>A line with the whole fingerprint.</summary>
    public static string Full(ResultWords words, DataState data) =>
        words.Pick("Phiên bản dữ liệu: ", "Version of the data: ") + Full(data);
}
