"""Speed measured beside bare httpx on the same work in the same run: `make bench`."""
