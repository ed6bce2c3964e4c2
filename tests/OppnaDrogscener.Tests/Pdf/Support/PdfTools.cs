using System.Diagnostics;
using System.Text;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Runs qpdf and poppler on a file, so that our output is judged by programs that are not ours.</summary>
public static class PdfTools
{
    /// <summary>Standard output of a program that must succeed; <c>{file}</c> among the arguments stands for the PDF.</summary>
    public static string Run(byte[] pdf, string program, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathTo("in.pdf");
        File.WriteAllBytes(path, pdf);
        return Run(program, [.. arguments.Select(argument => argument.Replace("{file}", path, StringComparison.Ordinal))]);
    }

    /// <summary>The file as qpdf rewrites it with the given options.</summary>
    public static byte[] Rewrite(byte[] pdf, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathTo("in.pdf"), pdf);
        Run("qpdf", [.. options, folder.PathTo("in.pdf"), folder.PathTo("out.pdf")]);
        return File.ReadAllBytes(folder.PathTo("out.pdf"));
    }

    private static string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{errors.GetAwaiter().GetResult()}");
    }
}
