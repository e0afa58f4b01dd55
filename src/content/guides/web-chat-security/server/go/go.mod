module example.com/identity-token

go 1.19
