using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>What every step page needs, so that a step's own constructor names one thing.</summary>
public sealed record StepServices(StepCatalog Catalog, StepRouter Router, CaseStore Store, CaseComposer Composer, CaseDesk Desk, PageWords Words, TimeProvider Clock);
