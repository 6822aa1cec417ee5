#!/bin/sh
auth='Authorization: Bearer quai'
api=http://127.0.0.1:8700/servers
curl -s -H "$auth" -X POST "$api"
curl -s -H "$auth" "$api"
curl -s -H "$auth" -X DELETE "$api/i-1"
