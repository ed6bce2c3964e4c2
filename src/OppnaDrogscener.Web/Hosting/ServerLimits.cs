using Microsoft.AspNetCore.Http.Features;

namespace OppnaDrogscener.Web.Hosting;

/// <summary>How much a request may bring.</summary>
public static class ServerLimits
{
    /// <summary>Bytes that any page takes, inclusive; most pages take less (<see cref="Security.RequestSizes"/>).</summary>
    private const long Most = 64 * 1024 * 1024;

    /// <summary>Fields in a form, inclusive: the largest step has a few hundred.</summary>
    private const int Fields = 8192;

    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = Most;
        });
        builder.Services.Configure<FormOptions>(options =>
        {
            options.ValueCountLimit = Fields;
            options.MultipartBodyLengthLimit = Most;
        });
    }
}
