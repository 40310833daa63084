using System.Globalization;
using System.Runtime.CompilerServices;

namespace NtmCriteria.Tests;

/// <summary>
/// Runs the whole suite under another culture: <c>NTM_TEST_CULTURE=tr-TR dotnet test</c>. Results may not depend on it.
/// </summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("NTM_TEST_CULTURE") is not { Length: > 0 } name) return;
        // A misspelt name must not pass as a run under that culture.
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
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
