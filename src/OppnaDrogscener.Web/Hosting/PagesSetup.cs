using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Security;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Hosting;

/// <summary>Pages, their words, and the workflow.</summary>
public static class PagesSetup
{
    public static void AddPages(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => CaseDesk.Open());
        services.AddSingleton(StepCatalog.Discover);
        services.AddSingleton<StepRouter>();
        services.AddScoped<StepServices>();
        services.AddSingleton<PerimeterCache>();
        services.AddSingleton(MapTiles.Of(builder.Configuration));
        services.AddScoped<PageWords>();
        services.AddScoped<Pages.Cases.Log.Timeline>();
        services.AddScoped<Pages.Cases.Outcome.OutcomeDesk>();
        services.AddScoped<QuestionAbout>();
        services.AddScoped<Nonce>();
        services.AddRazorPages().AddMvcOptions(Binding);
        // After AddRazorPages, whose own options replace the conventions.
        services.AddSingleton<IConfigureOptions<RazorPagesOptions>, StepRoutes>();
        services.AddOptions<RazorPagesOptions>().Configure<AccessTable>((options, table) => options.Conventions.Add(new AccessConvention(table)));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formular";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });
        // Our own words stand in templates; a code without words must not fall back on the library's English.
        ValidatorOptions.Global.LanguageManager.Enabled = false;
    }

    /// <summary>What is typed arrives as typed: an empty field is an empty text, and nothing is required but by our own rules.</summary>
    private static void Binding(MvcOptions options)
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.Filters.Add<AccessFilter>();
        options.Filters.Add<SettlingFilter>();
        options.ModelMetadataDetailsProviders.Add(new EmptyStaysEmpty());
    }

    private sealed class EmptyStaysEmpty : IDisplayMetadataProvider
    {
        public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
