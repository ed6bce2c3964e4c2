using System.Text.RegularExpressions;
using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Rules for typed answers. Each takes the error code whose words stand in the step's text.</summary>
public static partial class InputRules
{
    /// <summary>Something is typed or chosen. The code ends with <c>-missing</c>.</summary>
    public static IRuleBuilderOptions<T, string> Asked<T>(this IRuleBuilder<T, string> rule, string code) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text)).WithErrorCode(code);

    /// <summary>A day is typed. The code ends with <c>-missing</c>.</summary>
    public static IRuleBuilderOptions<T, TypedDate> Asked<T>(this IRuleBuilder<T, TypedDate> rule, string code) =>
        rule.Must(day => !day.IsEmpty).WithErrorCode(code);

    /// <summary>Nothing, or a day that exists.</summary>
    public static IRuleBuilderOptions<T, TypedDate> IsDay<T>(this IRuleBuilder<T, TypedDate> rule, string code) =>
        rule.Must(day => day.IsValid).WithErrorCode(code);

    /// <summary>Nothing, or an e-mail address as people write them: something, @, a name with a dot.</summary>
    public static IRuleBuilderOptions<T, string> IsEmail<T>(this IRuleBuilder<T, string> rule, string code) =>
        rule.Must(text => text.Length == 0 || Email().IsMatch(text)).WithErrorCode(code);

    /// <summary>Nothing, or an organisation number whose check digit is right.</summary>
    public static IRuleBuilderOptions<T, string> IsOrganisationNumber<T>(this IRuleBuilder<T, string> rule, string code) =>
        rule.Must(text => text.Length == 0 || OrganisationNumber.IsValid(text)).WithErrorCode(code);

    /// <summary>Nothing, or a number within limits, inclusive.</summary>
    public static IRuleBuilderOptions<T, string> IsNumber<T>(this IRuleBuilder<T, string> rule, decimal least, decimal most, string code) =>
        rule.Must(text => text.Length == 0 || (TypedNumber.Read(text) is { } number && number >= least && number <= most)).WithErrorCode(code);

    /// <summary>Nothing, or a whole number within limits, inclusive.</summary>
    public static IRuleBuilderOptions<T, string> IsWholeNumber<T>(this IRuleBuilder<T, string> rule, int least, int most, string code) =>
        rule.Must(text => text.Length == 0 || (TypedNumber.ReadWhole(text) is { } number && number >= least && number <= most)).WithErrorCode(code);

    /// <summary>Nothing, or one of some values.</summary>
    public static IRuleBuilderOptions<T, string> IsOneOf<T>(this IRuleBuilder<T, string> rule, IReadOnlyCollection<string> values, string code) =>
        rule.Must(text => text.Length == 0 || values.Contains(text)).WithErrorCode(code);

    [GeneratedRegex(@"\A[^@\s]+@[^@\s]+\.[^@\s]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
