using System.Globalization;
using System.Runtime.CompilerServices;

namespace NtmCriteria.Tests;

/// <summary>
/// Runs the whole suite under another culture: <c>NTM_TEST_CULTURE=tr-TR dotnet test</c>. Results may not depend on it.
/// </summary>
internal static class TestCulture
{
    /// <summary>Whether this run is under a culture of its own; the run without one does all of the work.</summary>
    public static bool IsSet => Name.Length > 0;

    private static string Name => Environment.GetEnvironmentVariable("NTM_TEST_CULTURE") ?? "";

    /// <summary>How much of a test of sheer volume, which handles no text, is done in this run.</summary>
    public static int Volume(int full) => IsSet ? full / 10 : full;

    /// <summary>How many cases a law is held against in this run: under another culture fewer of the same ones.</summary>
    public static int Cases(int full) => IsSet ? Math.Min(full, Math.Max(12, full / 8)) : full;

    [ModuleInitializer]
    internal static void Set()
    {
        if (!IsSet) return;
        // A misspelt name must not pass as a run under that culture.
        var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }

    /// <summary>Runs something under a culture and takes the culture back.</summary>
    public static T Under<T>(string name, Func<T> work)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
