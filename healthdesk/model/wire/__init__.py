"""What our programs say to each other over the network: types that a server and its clients share."""
