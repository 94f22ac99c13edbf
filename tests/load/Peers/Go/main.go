// The same application on Go's net/http.
//
//	go-net-http DATASET.json 127.0.0.1:8080
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

type rating struct {
	Score int `json:"score"`
	Count int `json:"count"`
}

type item struct {
	ID       int      `json:"id"`
	Name     string   `json:"name"`
	Category string   `json:"category"`
	Price    int      `json:"price"`
	Quantity int      `json:"quantity"`
	Active   bool     `json:"active"`
	Tags     []string `json:"tags"`
	Rating   rating   `json:"rating"`
}

type itemWithTotal struct {
	item
	Total int `json:"total"`
}

type itemList struct {
	Items []itemWithTotal `json:"items"`
	Count int             `json:"count"`
}

var items []item

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go-net-http DATASET.json ADDRESS")
		os.Exit(2)
	}

	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := json.Unmarshal(data, &items); err != nil {
		log.Fatal(err)
	}

	http.HandleFunc("/baseline11", sum)
	http.HandleFunc("/pipeline", func(w http.ResponseWriter, r *http.Request) { text(w, "ok") })
	http.HandleFunc("/json/", list)
	http.HandleFunc("/upload", upload)
	http.HandleFunc("/sleep/", sleep)
	log.Fatal(http.ListenAndServe(os.Args[2], nil))
}

func sum(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	a, errA := strconv.Atoi(query.Get("a"))
	b, errB := strconv.Atoi(query.Get("b"))
	number := 0
	var errBody error
	if r.Method == http.MethodPost {
		body, _ := io.ReadAll(r.Body)
		number, errBody = strconv.Atoi(string(body))
	}
	if errA != nil || errB != nil || errBody != nil {
		http.Error(w, "not an integer", http.StatusBadRequest)
		return
	}
	text(w, strconv.Itoa(a+b+number))
}

func list(w http.ResponseWriter, r *http.Request) {
	count, err := strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/json/"))
	m, errM := strconv.Atoi(r.URL.Query().Get("m"))
	if err != nil || errM != nil || count < 0 {
		http.Error(w, "not an integer", http.StatusBadRequest)
		return
	}
	if count > len(items) {
		count = len(items)
	}

	answer := itemList{Items: make([]itemWithTotal, count), Count: count}
	for i := range answer.Items {
		answer.Items[i] = itemWithTotal{items[i], items[i].Price * items[i].Quantity * m}
	}
	body, err := json.Marshal(answer)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(body)
}

func upload(w http.ResponseWriter, r *http.Request) {
	count, _ := io.Copy(io.Discard, r.Body)
	text(w, strconv.FormatInt(count, 10))
}

func sleep(w http.ResponseWriter, r *http.Request) {
	milliseconds, _ := strconv.Atoi(strings.TrimPrefix(r.URL.Path, "/sleep/"))
	time.Sleep(time.Duration(milliseconds) * time.Millisecond)
	text(w, "slept")
}

func text(w http.ResponseWriter, value string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(w, value)
}
