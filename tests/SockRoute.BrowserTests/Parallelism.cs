// One after the other: a page is slow while another test's sample is being compiled beside it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
