using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>Follows a JSON reader and knows the path of the current value and which names its object has had.</summary>
internal sealed class JsonPathTracker
{
    private readonly Stack<Level> levels = [];

    /// <summary>JSON path of the value being read.</summary>
    public string Current
    {
        get
        {
            var text = new StringBuilder("$");
            foreach (var level in levels.Reverse())
            {
                level.AppendTo(text);
            }

            return text.ToString();
        }
    }

    /// <summary>Takes a property name; false when the object has had it already.</summary>
    public bool Name(string name) => levels.Peek().Take(name);

    /// <summary>Takes the token that was just read.</summary>
    public void Follow(JsonTokenType token)
    {
        switch (token)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                StartValue();
                levels.Push(new Level(token == JsonTokenType.StartArray));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.Pop();
                break;
            case not JsonTokenType.PropertyName:
                StartValue();
                break;
        }
    }

    private void StartValue()
    {
        if (levels.TryPeek(out var level))
        {
            level.Next();
        }
    }

    private sealed class Level(bool isArray)
    {
        private readonly HashSet<string> names = [];
        private string name = "";
        private int index = -1;

        public bool Take(string next)
        {
            name = next;
            return names.Add(next);
        }

        public void Next()
        {
            if (isArray)
            {
                index++;
            }
        }

        public void AppendTo(StringBuilder text)
        {
            if (isArray && index >= 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else if (!isArray && name.Length > 0)
            {
                text.Append('.').Append(name);
            }
        }
    }
}
