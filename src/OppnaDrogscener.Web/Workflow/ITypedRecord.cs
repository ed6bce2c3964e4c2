namespace OppnaDrogscener.Web.Workflow;

/// <summary>A record of a list that has an id of its own, so that what the page does not show of it can be kept.</summary>
public interface ITypedRecord
{
    /// <summary>The record's id in the facts; posted in a hidden field.</summary>
    string Id { get; set; }
}
