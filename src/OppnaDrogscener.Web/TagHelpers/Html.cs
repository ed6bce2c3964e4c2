using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>Short ways to build elements. Text is always encoded.</summary>
internal static class Html
{
    public static TagBuilder Tag(string name, string? classes = null)
    {
        var tag = new TagBuilder(name);
        return classes is null ? tag : tag.Attribute("class", classes);
    }

    /// <summary>An element without content and end tag.</summary>
    public static TagBuilder Void(string name, string? classes = null)
    {
        var tag = Tag(name, classes);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Sets an attribute; leaves it out when the value is null.</summary>
    public static TagBuilder Attribute(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    public static TagBuilder Text(this TagBuilder tag, string text)
    {
        tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, params IReadOnlyList<IHtmlContent?> content)
    {
        foreach (var part in content)
        {
            if (part is not null)
            {
                tag.InnerHtml.AppendHtml(part);
            }
        }

        return tag;
    }

    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);
}
